package id.jenjang.report.tree;

/**
 * Caption of a table or figure: "Tabel 2.2.1 Keterkaitan Visi ...". The last part of the number is
 * a sequence field in Word; the part before it is the number of the heading it stands under.
 *
 * @param kind table or figure
 * @param number the counted number, for example "2.2.1" or, directly under a chapter, "3.1"
 * @param text wording without label and number
 * @param anchor bookmark name, unique in the document
 */
public record Caption(Kind kind, String number, String text, String anchor) {

    /** Label and number, for example "Tabel 2.2.1". */
    public String label() {
        return kind.label() + " " + number;
    }

    /** What is captioned. */
    public enum Kind {
        TABLE("Tabel"),
        FIGURE("Gambar");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The printed label, also the name of Word's sequence. */
        public String label() {
            return label;
        }
    }
}
