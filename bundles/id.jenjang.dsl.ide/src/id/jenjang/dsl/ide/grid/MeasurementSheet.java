package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.measure.AsalKinerja;
import id.jenjang.model.Besaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Triwulan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Pengukuran: what every indicator reached in a year, by quarter, and its capaian. */
final class MeasurementSheet implements Sheet {

    private static final int TARGET = 0;
    private static final int FIRST_QUARTER = 1;
    private static final int QUARTERS = 4;
    private static final int YEAR = FIRST_QUARTER + QUARTERS;

    private final SheetContext context;
    private final int year;
    private final Rows rows;
    private final List<GridColumn> columns = new ArrayList<>();

    MeasurementSheet(SheetContext context, int year) {
        this.context = context;
        this.year = year;
        rows = new Rows(context).indicators();
        columns.add(new GridColumn(context.say("kolom.target"), "", true));
        for (var quarter : Triwulan.values()) {
            columns.add(new GridColumn(context.say("kolom." + quarter.getLiteral()), "", false));
        }
        columns.add(new GridColumn(context.say("kolom.tahun", year), "", false));
        columns.add(new GridColumn(context.say("kolom.capaian"), "%", true));
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public List<GridRow> rows() {
        return rows.rows();
    }

    @Override
    public GridCell cell(int row, int column) {
        return switch (rows.element(row)) {
            case Indikator indicator -> cell(indicator, column);
            case PemilikIndikator owner when column > YEAR -> capaian(owner);
            default -> GridCell.NOTHING;
        };
    }

    private GridCell capaian(PemilikIndikator owner) {
        var measure = context.measure(owner, year);
        return context.percent(
                measure,
                measure.capaian(owner, year),
                Besaran.CAPAIAN,
                new AsalKinerja(measure, context.words()).capaian(owner, year).rumus());
    }

    private GridCell cell(Indikator indicator, int column) {
        var measure = context.measure(indicator, year);
        if (column == TARGET) {
            var target = measure.target(indicator, year);
            return target.map(context::value)
                    .orElse(GridCell.NOTHING)
                    .fixed(context.say("target.lain"));
        }
        if (column > YEAR) {
            return context.percent(
                    measure,
                    measure.capaian(indicator, year),
                    Besaran.CAPAIAN,
                    new AsalKinerja(measure, context.words()).capaian(indicator, year).rumus());
        }
        var cell = context.value(written(indicator, column).orElse(null));
        if (column == YEAR && cell.text().isEmpty()) {
            cell = lastQuarter(indicator);
        }
        var shown = cell;
        return refusal(indicator)
                .map(shown::fixed)
                .orElseGet(() -> context.in(() -> home(indicator), shown));
    }

    /** The element that says, or is to say, what an indicator reached. */
    private Optional<EObject> home(Indikator indicator) {
        return context.rencana()
                .pengukuran(indicator, year)
                .map(EObject.class::cast)
                .or(
                        () ->
                                context.agency(indicator)
                                        .map(agency -> new YearBlock(agency, year, null))
                                        .flatMap(new BlockPlaces(context)::block));
    }

    /** Where the year itself is not written, its last quarter stands for it. */
    private GridCell lastQuarter(Indikator indicator) {
        var value = context.measure(indicator, year).realisasi(indicator, year).orElse(null);
        var cell = context.value(value);
        return value == null ? cell : cell.by(context.say("triwulan.terakhir"));
    }

    private Optional<String> refusal(Indikator indicator) {
        if (context.agency(indicator).isEmpty()) {
            return Optional.of(context.say("tanpa.instansi"));
        }
        return Nameable.is(indicator) ? Optional.empty() : Optional.of(context.say("tanpa.nama"));
    }

    private Optional<Nilai> written(Indikator indicator, int column) {
        var entry = context.rencana().pengukuran(indicator, year);
        return column == YEAR
                ? entry.map(EntriPengukuran::getNilai)
                : entry.map(EntriPengukuran::getTriwulan)
                        .filter(list -> list.size() > column - FIRST_QUARTER)
                        .map(list -> list.get(column - FIRST_QUARTER));
    }

    @Override
    public void write(int row, SortedMap<Integer, String> typed, Writing writing) {
        var indicator = (Indikator) rows.element(row);
        var values = new ArrayList<Object>();
        boolean right = true;
        for (int column = FIRST_QUARTER; column <= YEAR; column++) {
            var text = typed.get(column);
            if (text == null) {
                values.add(written(indicator, column).map(CopiedData::of).orElse(null));
            } else if (TypedValue.isBlank(text)) {
                values.add(null);
            } else {
                var value = writing.reader(row, column, text).value(text, indicator);
                right &= value.isPresent();
                values.add(value.orElse(null));
            }
        }
        if (right) {
            write(row, typed, values, writing);
        }
    }

    private void write(
            int row, SortedMap<Integer, String> typed, List<Object> values, Writing writing) {
        var quarters = values.subList(0, QUARTERS);
        int count = QUARTERS;
        while (count > 0 && quarters.get(count - 1) == null) {
            count--;
        }
        int gap = quarters.subList(0, count).indexOf(null);
        if (gap >= 0) {
            refuseGap(row, gap, typed, writing);
        } else {
            write(
                    (Indikator) rows.element(row),
                    values.getLast(),
                    List.copyOf(quarters.subList(0, count)),
                    writing);
        }
    }

    /** Quarters are told one after the other; the cells that left one out are named. */
    private void refuseGap(int row, int gap, SortedMap<Integer, String> typed, Writing writing) {
        typed.forEach(
                (column, text) -> {
                    boolean behind = column > FIRST_QUARTER + gap && column < YEAR;
                    boolean cleared = column == FIRST_QUARTER + gap && TypedValue.isBlank(text);
                    if (cleared || behind && !TypedValue.isBlank(text)) {
                        writing.reject(
                                row,
                                column,
                                text,
                                context.say(
                                        cleared ? "triwulan.dikosongkan" : "triwulan.berlubang",
                                        columns.get(FIRST_QUARTER + gap).heading()));
                    }
                });
    }

    private void write(Indikator indicator, Object whole, List<Object> quarters, Writing writing) {
        Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();
        values.put(Literals.ENTRI_PENGUKURAN__NILAI, whole == null ? List.of() : List.of(whole));
        values.put(Literals.ENTRI_PENGUKURAN__TRIWULAN, quarters);
        boolean nothing = whole == null && quarters.isEmpty();
        var entry = context.rencana().pengukuran(indicator, year);
        if (entry.isPresent()) {
            var ref = context.ref(entry.get());
            writing.change(
                    nothing && saysNothingElse(entry.get())
                            ? new ModelChange.Delete(ref, ModelChange.References.REFUSE)
                            : new ModelChange.SetValues(ref, values));
        } else if (!nothing) {
            values.put(Literals.ENTRI_PENGUKURAN__INDIKATOR, List.of(writing.name(indicator)));
            var block = new YearBlock(context.agency(indicator).orElseThrow(), year, null);
            writing.entry(block, new ElementData(Literals.ENTRI_PENGUKURAN, values));
        }
    }

    private static boolean saysNothingElse(EntriPengukuran entry) {
        return entry.eClass().getEAllStructuralFeatures().stream()
                .filter(entry::eIsSet)
                .allMatch(
                        each ->
                                each == Literals.ENTRI_PENGUKURAN__INDIKATOR
                                        || each == Literals.ENTRI_PENGUKURAN__NILAI
                                        || each == Literals.ENTRI_PENGUKURAN__TRIWULAN);
    }
}
