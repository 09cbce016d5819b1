package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J520 to J557: what a printed document states holds against the plan and against itself. */
public final class PrintedRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new CellUnreadable(),
                new OddNumberForm(),
                new RowShape(),
                new ColumnUnknown(),
                new NameUnknown(),
                new NameSpelledOtherwise(),
                new ListIncomplete(),
                new RowTwice(),
                new UnderOtherParent(),
                new RunningNumber(),
                new TableNumber(),
                new AgainstPlan("J531", BesaranCetak.TARGET),
                new AgainstPlan("J532", BesaranCetak.REALISASI),
                new AgainstPlan("J533", BesaranCetak.TARGET_AKHIR, BesaranCetak.KONDISI_AWAL),
                new AgainstPlan("J534", BesaranCetak.PAGU),
                new AgainstPlan("J535", BesaranCetak.REALISASI_ANGGARAN),
                new UnitWrong(),
                new MissingAndYetStated(),
                new CapaianWrong(),
                new SerapanWrong(),
                new SisaWrong(),
                new SumWrong(),
                new MeanWrong(),
                new KemajuanWrong(),
                new EfisiensiWrong(),
                new PredikatWrong(),
                new SpentOverPagu(),
                new MissingInPlan(),
                new StatedDifferently(),
                new WordsAgainstFigure(),
                new CountWrong(),
                new YearWrong(),
                new PeriodWrong(),
                new DirectionWrong(),
                new AllReachedWrong());
    }
}
