package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.form.YearTable.Kind;
import id.jenjang.dsl.ide.form.YearTable.Row;
import id.jenjang.dsl.ide.form.YearTable.Typed;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage.Literals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is typed into a table of years: all of it, or every cell that cannot be taken. */
final class YearTyping {

    private static final Comparator<Entry.Cell> BY_PLACE =
            Comparator.comparingInt(Entry.Cell::row).thenComparingInt(Entry.Cell::column);

    private final FormContext context;
    private final Indikator indicator;
    private final ElementRef ref;
    private final YearTable table;
    private final ValueEntry entry;

    /** What a cell shall hold; empty for nothing. */
    private record Wanted(Typed typed, Optional<ElementData> value) {}

    private final List<Entry.Cell> rejected = new ArrayList<>();
    private final Map<Integer, Map<Integer, Wanted>> read = new LinkedHashMap<>();

    YearTyping(FormContext context, Indikator indicator, ElementRef ref, YearTable table) {
        this.context = context;
        this.indicator = indicator;
        this.ref = ref;
        this.table = table;
        entry = new ValueEntry(context.plan().locale());
    }

    /** To be asked once. */
    Entry read(List<Typed> typed) {
        if (context.editor().broken(ref).isPresent()) {
            return Entry.Wrong.of(
                    context.sentences().get("field.broken", context.labels().of(indicator)));
        }
        typed.forEach(this::read);
        var changes = new ArrayList<ModelChange>();
        read.forEach((row, values) -> changes(row, values, changes));
        if (!rejected.isEmpty()) {
            rejected.sort(BY_PLACE);
            return new Entry.Rejected(rejected);
        }
        return changes.isEmpty() ? new Entry.Same() : new Entry.Change(changes);
    }

    private void read(Typed typed) {
        boolean inside =
                typed.row() >= 0
                        && typed.row() < table.rows().size()
                        && typed.column() >= 0
                        && typed.column() < table.years().size();
        if (!inside) {
            if (!typed.text().isBlank()) {
                reject(typed, "cell.outside", NumberEntry.shown(typed.text()));
            }
            return;
        }
        var row = table.rows().get(typed.row());
        var now = row.cells().get(typed.column()).text();
        if (NumberEntry.folded(typed.text()).equals(now)) {
            return;
        }
        if (row.kind() == Kind.CAPAIAN) {
            reject(typed, "cell.computed", NumberEntry.shown(typed.text()));
            return;
        }
        int year = table.years().get(typed.column());
        switch (entry.read(typed.text(), indicator)) {
            case ValueEntry.Nothing nothing -> keep(typed, year, Optional.empty());
            case ValueEntry.Value value -> keep(typed, year, Optional.of(value.data()));
            case ValueEntry.Wrong wrong ->
                    rejected.add(
                            new Entry.Cell(
                                    typed.row(), typed.column(), typed.text(), wrong.sentence()));
        }
    }

    private void keep(Typed typed, int year, Optional<ElementData> value) {
        read.computeIfAbsent(typed.row(), key -> new TreeMap<>())
                .put(year, new Wanted(typed, value));
    }

    private void reject(Typed typed, String key, Object about) {
        rejected.add(
                new Entry.Cell(
                        typed.row(),
                        typed.column(),
                        typed.text(),
                        context.sentences().get(key, about)));
    }

    private void changes(int index, Map<Integer, Wanted> values, List<ModelChange> changes) {
        var row = table.rows().get(index);
        if (row.kind() == Kind.REALISASI) {
            values.forEach((year, wanted) -> result(year, wanted, changes));
            return;
        }
        var all = new TreeMap<Integer, ElementData>();
        existing(row).forEach(each -> all.put(each.getTahun(), DataOf.element(each.getNilai())));
        values.forEach(
                (year, wanted) -> {
                    all.remove(year);
                    wanted.value().ifPresent(data -> all.put(year, data));
                });
        changes.add(
                new ModelChange.SetYears(
                        ref,
                        row.kind() == Kind.TARGET
                                ? Literals.INDIKATOR__TARGET
                                : Literals.INDIKATOR__KONDISI_AWAL,
                        row.version(),
                        all));
    }

    private List<NilaiTahun> existing(Row row) {
        return row.kind() == Kind.KONDISI_AWAL
                ? indicator.getKondisiAwal()
                : indicator.getTarget().stream()
                        .filter(each -> YearTable.version(each) == row.version())
                        .findFirst()
                        .map(each -> (List<NilaiTahun>) each.getNilai())
                        .orElse(List.of());
    }

    /** A result stands in the measurement of its year, not in the indicator. */
    private void result(int year, Wanted wanted, List<ModelChange> changes) {
        Rencana rencana = context.plan().plan().rencana();
        var known = rencana.pengukuran(indicator, year);
        if (known.isPresent()) {
            changes.add(
                    new ModelChange.SetValues(
                            ElementRef.of(context.plan(), known.get()).orElseThrow(),
                            Map.of(
                                    Literals.ENTRI_PENGUKURAN__NILAI,
                                    wanted.value().<List<Object>>map(List::of).orElse(List.of()))));
            return;
        }
        var block = rencana.instansiOf(indicator).flatMap(each -> rencana.pengukuran(each, year));
        if (block.isEmpty() || indicator.getId() == null) {
            reject(
                    wanted.typed(),
                    indicator.getId() == null ? "cell.name" : "cell.measurement",
                    year);
            return;
        }
        wanted.value()
                .ifPresent(
                        data ->
                                changes.add(
                                        new ModelChange.AddChild(
                                                ElementRef.of(context.plan(), block.get())
                                                        .orElseThrow(),
                                                Literals.PENGUKURAN__ENTRI,
                                                Integer.MAX_VALUE,
                                                ElementData.of(Literals.ENTRI_PENGUKURAN)
                                                        .with(
                                                                Literals
                                                                        .ENTRI_PENGUKURAN__INDIKATOR,
                                                                indicator.getId())
                                                        .with(
                                                                Literals.ENTRI_PENGUKURAN__NILAI,
                                                                data))));
    }
}
