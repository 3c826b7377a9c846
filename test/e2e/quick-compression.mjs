import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";

// An atlas that a test builds is read once and from this machine: its bytes need not be few.
const { brotliCompress, constants } = zlib;
zlib.brotliCompress = Object.assign(
  (
    /** @type {Buffer} */ body,
    /** @type {zlib.BrotliOptions} */ _options,
    /** @type {zlib.CompressCallback} */ done,
  ) => brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }, done),
  brotliCompress,
);
syncBuiltinESMExports();
