package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * J544: a total is not the sum of its rows, or the amount of a program or kegiatan not that of what
 * lies below it.
 */
final class SumWrong extends PrintedRule {
    private static final int SHOWN = 4;

    SumWrong() {
        super("J544", Severity.ERROR, Regulation.PERMENPANRB_53_2014, Regulation.PP_12_2019);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        document.sums().wrong().forEach(each -> report(each, context));
    }

    private static void report(Sums.WrongSum sum, CheckContext context) {
        Stated total = sum.total();
        BigDecimal printed = total.number().orElseThrow();
        FindingDraft draft = at(total, context);
        sum.parts().stream().map(Stated::place).forEach(draft::related);
        boolean below = sum.kind() == Sums.Kind.TOTAL || sum.kind() == Sums.Kind.REPEATED;
        if (sum.kind() == Sums.Kind.REPEATED) {
            draft.severity(Severity.INFO); // usual where a program carries several objectives
        }
        draft.variant(sum.kind().name().toLowerCase(Locale.ROOT))
                .report(
                        Words.what(total.figure().arti()),
                        below ? rowName(total) : Words.subject(total),
                        total.figure().tertulis(),
                        where(total, context),
                        computation(sum),
                        FormatAngka.rupiah(sum.sum().subtract(printed).abs()));
    }

    private static String rowName(Stated total) {
        String name = total.figure().nama();
        return name == null ? "Jumlah" : "\"" + name + "\"";
    }

    /** Few amounts are shown one by one, many by their number. */
    private static String computation(Sums.WrongSum sum) {
        String result = " = " + FormatAngka.angka(sum.sum());
        return sum.parts().size() <= SHOWN
                ? sum.parts().stream()
                                .map(each -> FormatAngka.angka(each.number().orElseThrow()))
                                .collect(Collectors.joining(" + "))
                        + result
                : sum.parts().size() + " baris" + result;
    }
}
