package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table of years hold other values. */
final class YearsEdit {

    private final PlanDraft draft;

    YearsEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void set(ModelChange.SetYears change) {
        var element = draft.element(change.element());
        var path = change.element().file();
        draft.whole(path, element);
        var file = draft.file(path);
        if (change.feature() == Literals.INDIKATOR__TARGET) {
            targets(file, element, change);
        } else if (change.feature().getEReferenceType() == Literals.NILAI_TAHUN) {
            years(file, element, change);
        } else {
            throw new Refusal(Reason.NOT_ALLOWED, "", change.feature().getName());
        }
    }

    private void targets(FileDraft file, WrittenElement element, ModelChange.SetYears change) {
        var table = table(element, change.version());
        if (table.isEmpty() && !change.values().isEmpty()) {
            var data = ElementData.of(Literals.TABEL_TARGET);
            if (change.version() != null) {
                data = data.with(Literals.TABEL_TARGET__VERSI, change.version());
            }
            data = data.with(Literals.TABEL_TARGET__NILAI, rows(change.values()).toArray());
            new AddEdit(draft)
                    .child(
                            new ModelChange.AddChild(
                                    change.element(),
                                    Literals.INDIKATOR__TARGET,
                                    Integer.MAX_VALUE,
                                    data));
        } else if (table.isPresent() && change.values().isEmpty()) {
            file.expected()
                    .of(element)
                    .get(Literals.INDIKATOR__TARGET)
                    .remove(element.parts(Literals.INDIKATOR__TARGET).indexOf(table.get()));
            new SlotEditor(file).remove(table.get());
        } else if (table.isPresent()) {
            draft.whole(change.element().file(), table.get().child());
            var inner =
                    new ModelChange.SetYears(
                            change.element(), Literals.TABEL_TARGET__NILAI, null, change.values());
            years(file, table.get().child(), inner);
        }
    }

    private static Optional<WrittenPart> table(WrittenElement element, Versi version) {
        return element.parts(Literals.INDIKATOR__TARGET).stream()
                .filter(
                        part -> {
                            var versions = part.child().parts(Literals.TABEL_TARGET__VERSI);
                            return version == null
                                    ? versions.isEmpty()
                                    : versions.stream()
                                            .anyMatch(each -> Values.holds(each, version));
                        })
                .findFirst();
    }

    private void years(FileDraft file, WrittenElement element, ModelChange.SetYears change) {
        var parts = element.parts(change.feature());
        var years = new ArrayList<>(change.values().keySet());
        boolean sameYears = parts.size() == years.size();
        for (int i = 0; sameYears && i < parts.size(); i++) {
            sameYears = holdsYear(parts.get(i), years.get(i));
        }
        if (!sameYears) {
            file.expected().of(element).set(change.feature(), rows(change.values()));
            new SlotEditor(file).set(element, change.feature(), rows(change.values()));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            ValueEdit.set(
                    file,
                    parts.get(i).child(),
                    Map.of(
                            Literals.NILAI_TAHUN__NILAI,
                            List.of(change.values().get(years.get(i)))));
        }
    }

    private static boolean holdsYear(WrittenPart row, Integer year) {
        return row.child().parts(Literals.NILAI_TAHUN__TAHUN).stream()
                .anyMatch(each -> Values.holds(each, year));
    }

    private static List<Object> rows(Map<Integer, ElementData> values) {
        var rows = new ArrayList<Object>();
        values.forEach(
                (year, value) ->
                        rows.add(
                                ElementData.of(Literals.NILAI_TAHUN)
                                        .with(Literals.NILAI_TAHUN__TAHUN, year)
                                        .with(Literals.NILAI_TAHUN__NILAI, value)));
        return rows;
    }
}
