import { resolve } from "node:path";

/** Where the data are; another folder (ATLAS_DATA) makes an atlas of another city. */
export const dataFolder = (): string => resolve(process.env["ATLAS_DATA"] || "data");
