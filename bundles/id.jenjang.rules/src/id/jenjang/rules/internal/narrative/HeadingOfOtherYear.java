package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * J505: a heading of the narrative speaks of this year's report, agreement or capaian and names
 * another year.
 */
final class HeadingOfOtherYear extends ElementRule<Bagian> {
    private static final Pattern HEADING =
            Pattern.compile(
                    "^#{1,6} .*?(LKjIP|Laporan Kinerja|Perjanjian Kinerja|Pengukuran"
                            + " Kinerja|Capaian Kinerja|Realisasi Anggaran)[^\\n"
                            + "]*?\\bTahun (20\\d\\d)\\b(?!\\s*[-\u2013]\\s*20)[^\\n"
                            + "]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern OTHER_YEARS_EXPECTED =
            Pattern.compile(
                    "evaluasi|sebelumnya|perbandingan|dengan tahun|s\\.?d\\.?|sampai",
                    Pattern.CASE_INSENSITIVE);

    HeadingOfOtherYear() {
        super("J505", Severity.WARNING, Bagian.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Bagian bagian, CheckContext context) {
        if (bagian.eContainer() instanceof Laporan laporan && laporan.getTahun() != 0) {
            Narrative narrative = Narrative.of(bagian);
            narrative.forEach(
                    HEADING,
                    match -> {
                        if (isOtherYear(match, laporan.getTahun())) {
                            int length = match.end(2) - match.start(2);
                            context.at(Narrative.place(bagian, match.start(2), length))
                                    .report(match.group(1), match.group(2), laporan.getTahun());
                        }
                    });
        }
    }

    private static boolean isOtherYear(MatchResult match, int tahun) {
        return Integer.parseInt(match.group(2)) != tahun
                && !OTHER_YEARS_EXPECTED.matcher(match.group()).find();
    }
}
