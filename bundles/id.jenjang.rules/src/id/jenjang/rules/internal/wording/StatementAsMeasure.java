package id.jenjang.rules.internal.wording;

import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.WordList;

/** J403: an indicator is worded as a statement ("Meningkatnya ...") and names no measure. */
final class StatementAsMeasure extends ElementRule<Indikator> {
    private static final WordList STATEMENTS = WordList.read("kata-pernyataan");

    StatementAsMeasure() {
        super("J403", Severity.WARNING, Indikator.class, Regulation.PERMENPANRB_88_2021);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        if (ResultIndikator.is(indikator) && STATEMENTS.hasFirstWordOf(indikator.getNama())) {
            context.at(indikator, RencanaPackage.Literals.BERNAMA__NAMA)
                    .report(indikator, FirstWord.of(indikator.getNama()));
        }
    }
}
