export { fieldInSentence, relatives, result } from "../charts/words/filtering";
