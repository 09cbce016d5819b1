package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.measure.AsalKinerja;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Target: what every indicator is to reach in each year of the plan. */
final class TargetSheet implements Sheet {

    /** More are a slip such as 2021-20026, of which a rule tells. */
    private static final int MOST_YEARS = 40;

    private final SheetContext context;
    private final Rows rows;
    private final List<Key> keys = new ArrayList<>();
    private final List<GridColumn> columns = new ArrayList<>();

    /** What a column shows; the last one, of the whole period, has none. */
    private record Key(Versi version, int year) {}

    TargetSheet(SheetContext context) {
        this.context = context;
        rows = new Rows(context).indicators();
        var versions = new TreeSet<Versi>();
        versions.add(Versi.MURNI);
        context.rencana().all(TabelTarget.class).forEach(each -> versions.add(each.getVersi()));
        for (var version : versions) {
            for (int year : years()) {
                keys.add(new Key(version, year));
                columns.add(new GridColumn(heading(version, year), "", false));
            }
        }
        columns.add(new GridColumn(context.say("kolom.akhir"), "", true));
    }

    private String heading(Versi version, int year) {
        return version == Versi.MURNI
                ? String.valueOf(year)
                : context.say("kolom.tahun.perubahan", year);
    }

    /** The years of the periods; those that have targets where no period is written. */
    private TreeSet<Integer> years() {
        var years = new TreeSet<Integer>();
        for (var each : context.rencana().all(Periode.class)) {
            for (int year = each.getAwal(); year <= last(each); year++) {
                years.add(year);
            }
        }
        context.rencana().all(TabelTarget.class).stream()
                .flatMap(each -> each.getNilai().stream())
                .forEach(each -> years.add(each.getTahun()));
        return years;
    }

    private static int last(Periode period) {
        return Math.min(period.getAkhir(), period.getAwal() + MOST_YEARS);
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
        if (!(rows.element(row) instanceof Indikator indicator)) {
            return GridCell.NOTHING;
        }
        if (column < keys.size()) {
            var cell =
                    context.value(
                            row(indicator, keys.get(column))
                                    .map(NilaiTahun::getNilai)
                                    .orElse(null));
            return context.in(() -> Optional.of(indicator), cell);
        }
        var measure = context.measure(indicator, 0);
        var whole = context.value(measure.targetAkhir(indicator).orElse(null));
        var formula = new AsalKinerja(measure, context.words()).targetAkhir(indicator).rumus();
        return whole.by(whole.text().isEmpty() ? "" : formula).fixed("");
    }

    private static Optional<NilaiTahun> row(Indikator indicator, Key key) {
        return indicator.getTarget().stream()
                .filter(table -> table.getVersi() == key.version())
                .flatMap(table -> table.getNilai().stream())
                .filter(each -> each.getTahun() == key.year() && each.getNilai() != null)
                .findFirst();
    }

    @Override
    public void write(int row, SortedMap<Integer, String> typed, Writing writing) {
        var indicator = (Indikator) rows.element(row);
        var tables = new LinkedHashMap<Object, SortedMap<Integer, ElementData>>();
        boolean right = true;
        for (var each : typed.entrySet()) {
            var key = keys.get(each.getKey());
            Optional<ElementData> value = Optional.empty();
            if (!TypedValue.isBlank(each.getValue())) {
                value =
                        writing.reader(row, each.getKey(), each.getValue())
                                .value(each.getValue(), indicator);
                right &= value.isPresent();
            }
            var table = table(indicator, key);
            Object of = table.isPresent() ? table.get() : key.version();
            var years = tables.computeIfAbsent(of, same -> written(table));
            value.ifPresentOrElse(
                    some -> years.put(key.year(), some), () -> years.remove(key.year()));
        }
        if (right) {
            tables.forEach((of, years) -> write(indicator, of, years, writing));
        }
    }

    /** The table that has a year, else the first of its version. */
    private static Optional<TabelTarget> table(Indikator indicator, Key key) {
        return row(indicator, key)
                .map(each -> (TabelTarget) each.eContainer())
                .or(
                        () ->
                                indicator.getTarget().stream()
                                        .filter(table -> table.getVersi() == key.version())
                                        .findFirst());
    }

    private static SortedMap<Integer, ElementData> written(Optional<TabelTarget> table) {
        var years = new TreeMap<Integer, ElementData>();
        table.ifPresent(
                some ->
                        some.getNilai().stream()
                                .filter(each -> each.getNilai() != null)
                                .forEach(
                                        each ->
                                                years.putIfAbsent(
                                                        each.getTahun(),
                                                        CopiedData.of(each.getNilai()))));
        return years;
    }

    private void write(
            Indikator indicator,
            Object of,
            SortedMap<Integer, ElementData> years,
            Writing writing) {
        if (!(of instanceof TabelTarget table)) {
            if (!years.isEmpty()) {
                var version = of == Versi.MURNI ? null : (Versi) of;
                writing.change(
                        new ModelChange.SetYears(
                                context.ref(indicator),
                                Literals.INDIKATOR__TARGET,
                                version,
                                years));
            }
        } else if (years.isEmpty()) {
            writing.change(
                    new ModelChange.Delete(context.ref(table), ModelChange.References.REFUSE));
        } else {
            writing.change(
                    new ModelChange.SetYears(
                            context.ref(table), Literals.TABEL_TARGET__NILAI, null, years));
        }
    }
}
