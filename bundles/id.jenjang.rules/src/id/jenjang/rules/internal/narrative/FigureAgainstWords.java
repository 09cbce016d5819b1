package id.jenjang.rules.internal.narrative;

import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Bagian;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** J502: a figure and the words in brackets behind it are different numbers: "6 (tujuh)". */
final class FigureAgainstWords extends ElementRule<Bagian> {
    private static final Pattern FIGURE_AND_WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(\\d[\\d.]*)(?:,-|,00|,)?\\s*\\(\\s*[*_]*([\\p{L}][\\p{L}"
                            + " \\n"
                            + "]*?)[*_]*\\s*\\)");

    FigureAgainstWords() {
        super("J502", Severity.ERROR, Bagian.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Bagian bagian, CheckContext context) {
        Narrative narrative = Narrative.of(bagian);
        narrative.forEach(
                FIGURE_AND_WORDS,
                match -> {
                    BigDecimal words = NumberWords.read(match.group(2)).orElse(null);
                    BigDecimal figure = figure(match.group(1)).orElse(null);
                    if (words != null && figure != null && words.compareTo(figure) != 0) {
                        context.at(narrative.place(match))
                                .report(
                                        FormatAngka.angka(figure),
                                        match.group(2).strip(),
                                        FormatAngka.angka(words));
                    }
                });
    }

    private static Optional<BigDecimal> figure(String text) {
        return BacaAngka.angka(text) instanceof BacaAngka.Terbaca read
                ? Optional.of(read.nilai())
                : Optional.empty();
    }
}
