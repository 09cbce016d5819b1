package id.jenjang.dsl.ide.complete;

/**
 * What is wrong with a line of a list of codes.
 *
 * @param line counted from 1
 * @param kind what is wrong
 * @param code the code of the line; empty where it has none
 */
public record CodeProblem(int line, Kind kind, String code) {

    /** What may be wrong with a line. */
    public enum Kind {
        /** It is no code with its name. */
        UNREADABLE,
        /** An earlier line gives the code another name, which stays. */
        CONTRADICTED,
        /** An earlier line says the same. */
        REPEATED,
        /**
         * The list does not have the program of the kegiatan, or the kegiatan of the sub kegiatan.
         */
        WITHOUT_PARENT;

        /** Whether the line is left out. */
        public boolean leavesOut() {
            return this == UNREADABLE || this == CONTRADICTED;
        }
    }
}
