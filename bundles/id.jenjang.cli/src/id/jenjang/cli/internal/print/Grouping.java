package id.jenjang.cli.internal.print;

/** How a list of findings is put together; the names are the values of {@code --kelompok}. */
public enum Grouping {
    /** By rule, the gravest first. */
    ATURAN,
    /** By file. */
    BERKAS,
    /** By the element of the plan a finding speaks of. */
    UNSUR,
    /** One list, by file and place. */
    TANPA
}
