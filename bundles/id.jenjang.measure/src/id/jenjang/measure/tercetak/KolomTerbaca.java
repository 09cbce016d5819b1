package id.jenjang.measure.tercetak;

/**
 * A column of a printed table.
 *
 * @param judul its heading
 * @param isi what it holds
 * @param letak where the heading stands
 */
public record KolomTerbaca(String judul, Isi isi, Letak letak) {

    /** What a column holds. */
    public sealed interface Isi {}

    /** Running numbers. */
    public record Nomor() implements Isi {}

    /**
     * Names of elements.
     *
     * @param jenis of what kind
     */
    public record Nama(JenisNama jenis) implements Isi {}

    /**
     * Figures.
     *
     * @param arti what they are
     */
    public record Nilai(Arti arti) implements Isi {}

    /** Something the transcript leaves out on purpose. */
    public record Abai() implements Isi {}

    /** The heading is not understood; nothing in the column is compared. */
    public record TidakDikenal() implements Isi {}
}
