package id.jenjang.dsl.ide.complete;

/**
 * Which decree a list of codes follows, as the lines with # at its head say; what they do not say
 * is empty.
 *
 * @param decree its name, after {@code # keputusan:}
 * @param edition the year or number of the edition, after {@code # edisi:}
 * @param level the level of government, after {@code # jenjang:}
 * @param date when the list was drawn up, after {@code # tanggal:}
 * @param complete what it has all of, after {@code # lengkap:}
 * @param incomplete what it has only a part of, after {@code # belum lengkap:}
 */
public record CodeEdition(
        String decree,
        String edition,
        String level,
        String date,
        String complete,
        String incomplete) {

    /** A list that says nothing about itself. */
    public static final CodeEdition UNKNOWN = new CodeEdition("", "", "", "", "", "");
}
