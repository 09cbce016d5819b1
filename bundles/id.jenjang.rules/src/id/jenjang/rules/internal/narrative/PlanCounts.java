package id.jenjang.rules.internal.narrative;

import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.rules.CheckContext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many of each thing a report's plan has, by the words narrative counts them with. */
final class PlanCounts {
    /**
     * A count in running text: group 1 the figure, group 2 its words in brackets or null, group 3
     * what is counted.
     */
    static final Pattern PATTERN =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,\\-/])(\\d{1,4})\\s*(\\([\\p{L}"
                            + " ]+\\))?\\s+(tujuan|sasaran|iku|indikator kinerja"
                            + " utama|program|kegiatan|sub ?kegiatan|misi)(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PenilaiTeks evaluator;
    private final Map<String, Integer> counts = new HashMap<>();

    PlanCounts(Rencana plan, Laporan laporan) {
        evaluator =
                plan.instansiOf(laporan)
                        .map(
                                instansi ->
                                        new PenilaiTeks(
                                                plan, instansi, laporan.getTahun(), Metode.BAKU))
                        .orElse(null);
    }

    /**
     * How many there are of what a match counts; empty when the plan has none or the words are
     * everyday language.
     */
    Optional<Integer> actual(MatchResult match) {
        String noun = noun(match);
        // "3 kegiatan" may be any three activities; only the formal "20 (dua puluh) Kegiatan"
        // counts the plan's.
        boolean everyday = noun.equals("kegiatan") && match.group(2) == null;
        int count = everyday || evaluator == null ? 0 : counts.computeIfAbsent(noun, this::count);
        return count > 0 ? Optional.of(count) : Optional.empty();
    }

    /** Whether everything that is counted could be read. */
    static boolean areSure(CheckContext context) {
        return !context.isPlanIncomplete()
                && !context.isAnyIncomplete(Rpjmd.class)
                && !context.isAnyIncomplete(Renstra.class)
                && !context.isAnyIncomplete(Program.class);
    }

    private int count(String noun) {
        return evaluator.nilai("jumlah " + noun) instanceof PenilaiTeks.Berhasil counted
                ? Integer.parseInt(counted.teks().replace(".", ""))
                : 0;
    }

    /** The live value that would print the count. */
    static String liveValue(MatchResult match) {
        return "{jumlah " + noun(match) + "}";
    }

    private static String noun(MatchResult match) {
        String noun = match.group(3).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return noun.equals("indikatorkinerjautama") ? "iku" : noun;
    }
}
