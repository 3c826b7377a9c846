export { fieldInSentence, relatedNotes, result } from "../charts/words/filtering";
