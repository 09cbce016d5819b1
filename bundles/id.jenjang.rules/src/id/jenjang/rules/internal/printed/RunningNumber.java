package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * J529: the running numbers of a table's rows leave one out or use one twice. Numbers may begin
 * anew with 1 at any row, as they do under a new heading.
 */
final class RunningNumber extends PrintedRule {
    private static final Pattern DIGITS = Pattern.compile("\\(?(\\d{1,4})\\s*[.)]?");

    RunningNumber() {
        super("J529", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    /** A row whose number is not the one after that of the row above. */
    private record Break(BarisTerbaca row, int before, int number) {}

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            List<Break> breaks = breaks(piece);
            if (!breaks.isEmpty()) {
                report(piece, breaks, context);
            }
        }
    }

    private static List<Break> breaks(CuplikanTerbaca piece) {
        List<Break> breaks = new ArrayList<>();
        int before = 0;
        for (BarisTerbaca row : piece.baris()) {
            Optional<Integer> number = number(row.nomorUrut());
            if (number.isPresent()) {
                int n = number.get();
                // a table may be quoted from its middle, so its first number is free
                if (before != 0 && n != before + 1 && n != 1) {
                    breaks.add(new Break(row, before, n));
                }
                before = n;
            }
        }
        return breaks;
    }

    private static Optional<Integer> number(String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        var digits = DIGITS.matcher(printed.strip());
        return digits.matches() ? Optional.of(Integer.valueOf(digits.group(1))) : Optional.empty();
    }

    private static void report(CuplikanTerbaca piece, List<Break> breaks, CheckContext context) {
        Break first = breaks.getFirst();
        FindingDraft draft =
                context.at(Places.of(first.row().letak())).key(first.before(), first.number());
        breaks.stream().skip(1).forEach(each -> draft.related(Places.of(each.row().letak())));
        String variant = first.number() == first.before() ? "twice" : "skipped";
        draft.variant(variant)
                .report(where(piece, context), first.before(), first.number(), breaks.size());
    }
}
