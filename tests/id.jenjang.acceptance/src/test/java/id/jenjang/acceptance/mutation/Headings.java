package id.jenjang.acceptance.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reviewer writes about a printed table so that its columns are understood: the meaning of
 * headings of two rows, of columns that print no figure of the plan, and which version of the
 * agreement or budget it prints.
 *
 * @param clauses what stands between the title and the text
 */
record Headings(String clauses) {

    private static final Pattern GROUP =
            Pattern.compile(
                    "(Tujuan|Sasaran)(?: Strategis)? (?!Strategis$)(Uraian|Indikator.*|.+)");
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "(?:Sangat |Cukup |Tidak )?Berhasil|Realisasi s\\.d\\..*|Realisasi Nasional"
                            + "|Target Pelaksanaan.*|Formula.*|Strategi|Kebijakan|Keterangan");
    private static final Pattern NO_FIGURES =
            Pattern.compile("Tabel (?:3\\.1|3\\.2|1\\.6\\.\\d|2\\.3\\.1) .*");
    private static final Pattern FIRST_VERSION =
            Pattern.compile("Tabel (?:I|II|2\\.4\\.1|2\\.4\\.2) .*|LAMPIRAN 3 .*");
    private static final Pattern SECOND_VERSION =
            Pattern.compile("Tabel (?:III|2\\.4\\.3) .*|LAMPIRAN 4 .*");
    private static final int COLUMNS_OF_EXPENDITURE = 4;

    /**
     * What to write about a table; empty for one that states nothing of the plan.
     *
     * @param title its title
     * @param printed its headings; blank where it has none
     * @param second whether it is the second of two tables without headings
     */
    static Optional<Headings> of(String title, List<String> printed, boolean second) {
        boolean bare = printed.stream().allMatch(String::isBlank);
        if (NO_FIGURES.matcher(title).matches()
                || bare && printed.size() != COLUMNS_OF_EXPENDITURE) {
            return Optional.empty();
        }
        var columns =
                bare
                        ? List.of(
                                "No", "Belanja", "abai", second ? "Realisasi Anggaran" : "Anggaran")
                        : printed.stream().map(heading -> column(title, heading)).toList();
        return Optional.of(
                new Headings(version(title) + " kolom \"" + String.join(" | ", columns) + "\""));
    }

    private static String version(String title) {
        if (title.startsWith("LAMPIRAN 1")) {
            return " tentang Renstra";
        }
        if (FIRST_VERSION.matcher(title).matches()) {
            return " murni";
        }
        return SECOND_VERSION.matcher(title).matches() ? " perubahan" : "";
    }

    private static String column(String title, String heading) {
        // The amounts of this table are of the objectives; the programs stand beside them.
        return title.contains(" Sasaran Strategis dan Anggaran ") && heading.equals("Program")
                ? "abai"
                : column(heading);
    }

    private static String column(String heading) {
        var group = GROUP.matcher(heading);
        if (group.matches()) {
            return switch (group.group(2)) {
                case "Uraian" -> group.group(1);
                case String indikator when indikator.startsWith("Indikator") ->
                        "Indikator " + group.group(1);
                case String other -> column(other);
            };
        }
        return LEFT_OUT.matcher(heading).matches()
                ? "abai"
                : heading.replaceFirst("^Anggaran (?=Serapan)", "");
    }
}
