package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Periode;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What grids of a plan can be asked for.
 *
 * @param years the years of its periods and those it has figures of, from the first on; may be none
 * @param year the newest year with figures, or else the first one; 0 when there are no years
 * @param agencies the agencies that can be shown alone: those with a short name, as the plan has
 *     them
 */
public record GridChoices(List<Integer> years, int year, List<Agency> agencies) {

    private static final int LONGEST_PERIOD = 30;

    /**
     * An agency.
     *
     * @param shortName what grids are asked for with
     * @param name what people call it
     */
    public record Agency(String shortName, String name) {}

    public GridChoices {
        years = List.copyOf(years);
        agencies = List.copyOf(agencies);
    }

    /** The choices of a plan as it is now. */
    public static GridChoices of(EditedPlan plan) {
        var rencana = plan.plan().rencana();
        var measured = new TreeSet<Integer>();
        rencana.all(Pengukuran.class).forEach(each -> measured.add(each.getTahun()));
        rencana.all(Anggaran.class).forEach(each -> measured.add(each.getTahun()));
        var years = new TreeSet<>(measured);
        periods(rencana)
                .flatMap(each -> IntStream.rangeClosed(each.getAwal(), each.getAkhir()).boxed())
                .forEach(years::add);
        int first = years.isEmpty() ? 0 : years.first();
        return new GridChoices(
                List.copyOf(years),
                measured.isEmpty() ? first : measured.last(),
                rencana.all(Instansi.class).stream()
                        .filter(each -> each.getId() != null)
                        .map(GridChoices::agency)
                        .toList());
    }

    /** A period written the wrong way round, or with a slip of a digit, is no list of years. */
    private static Stream<Periode> periods(Rencana plan) {
        return plan.all(Periode.class).stream()
                .filter(each -> each.getAkhir() - each.getAwal() < LONGEST_PERIOD);
    }

    private static Agency agency(Instansi agency) {
        return new Agency(
                agency.getId(), agency.getNama() == null ? agency.getId() : agency.getNama());
    }
}
