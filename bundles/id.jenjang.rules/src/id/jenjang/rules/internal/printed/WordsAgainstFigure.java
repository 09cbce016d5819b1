package id.jenjang.rules.internal.printed;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.tercetak.AngkaTerbaca.Terbilangan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.narrative.NumberWords;
import id.jenjang.rules.internal.text.Label;

import java.math.BigDecimal;
import java.util.Optional;

/** J552: the words printed for an amount or number are another number, or none. */
final class WordsAgainstFigure extends PrintedRule {
    WordsAgainstFigure() {
        super("J552", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (Stated figure : document.figures()) {
            Terbilangan words = figure.figure().terbilang();
            if (words != null && figure.isNumber()) {
                check(figure, words, context);
            }
        }
    }

    private static void check(Stated figure, Terbilangan words, CheckContext context) {
        Optional<BigDecimal> meant = NumberWords.read(words.kata());
        var draft =
                context.at(Places.of(words.letak()))
                        .key(figure.kind(), figure.figure().tertulis())
                        .related(figure.place());
        if (meant.isEmpty()) {
            draft.severity(Severity.WARNING)
                    .variant("unread")
                    .report(
                            figure.figure().tertulis(),
                            Label.quoted(words.kata()),
                            where(figure, context));
        } else if (meant.get().compareTo(figure.number().orElseThrow()) != 0) {
            draft.report(
                    figure.figure().tertulis(),
                    Label.quoted(words.kata()),
                    where(figure, context),
                    FormatAngka.angka(meant.get()));
        }
    }
}
