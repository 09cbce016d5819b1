package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Set;

/** How what features hold is shown and typed; decided by what they are, and only then by name. */
final class Kinds {

    private static final Set<EStructuralFeature> PERCENT =
            Set.of(
                    Literals.ENTRI_ANGGARAN__SERAPAN,
                    Literals.LAPORAN__CAPAIAN_MAKSIMAL,
                    Literals.PITA__BAWAH,
                    Literals.PITA__ATAS);

    private static final Set<String> YEARS = Set.of("tahun", "awal", "akhir", "tahunPengganti");

    private static final Set<String> LONG =
            Set.of("tugas", "rumus", "alasan", "kelemahan", "saran", "tindakLanjut");

    /** Elements whose names are sentences. */
    private static final Set<EClass> SENTENCES =
            Set.of(
                    Literals.VISI,
                    Literals.MISI,
                    Literals.TUJUAN,
                    Literals.TUJUAN_DAERAH,
                    Literals.SASARAN,
                    Literals.SASARAN_DAERAH,
                    Literals.STRATEGI,
                    Literals.ARAH_KEBIJAKAN,
                    Literals.INDIKATOR);

    private Kinds() {}

    static FieldKind of(EClass type, Slot slot) {
        return slot.feature() instanceof EReference reference
                ? isContained(reference) ? contained(reference) : referred(reference)
                : attribute(type, slot);
    }

    static boolean isContained(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static FieldKind referred(EReference reference) {
        return reference.isMany() ? FieldKind.REFERENCES : FieldKind.REFERENCE;
    }

    private static FieldKind contained(EReference reference) {
        var type = reference.getEReferenceType();
        if (type == Literals.PERIODE) {
            return FieldKind.PERIOD;
        }
        if (type == Literals.BERKAS_PENDAMPING && !reference.isMany()) {
            return FieldKind.FILE;
        }
        if (type == Literals.NILAI) {
            return reference.isMany() ? FieldKind.VALUES : FieldKind.VALUE;
        }
        if (type == Literals.NILAI_TAHUN || type == Literals.TABEL_TARGET) {
            return FieldKind.YEARS;
        }
        return Literals.SIMPUL.isSuperTypeOf(type) ? FieldKind.ELEMENTS : FieldKind.TABLE;
    }

    private static FieldKind attribute(EClass type, Slot slot) {
        var feature = slot.feature();
        var java = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum) {
            return FieldKind.CHOICE;
        }
        if (feature.getEType() == Literals.TANGGAL) {
            return FieldKind.DATE;
        }
        return switch (java.getSimpleName()) {
            case "boolean", "Boolean" -> FieldKind.FLAG;
            case "int", "Integer" ->
                    YEARS.contains(feature.getName()) ? FieldKind.YEAR : FieldKind.WHOLE;
            case "BigDecimal" -> decimal(feature);
            default -> text(type, slot);
        };
    }

    private static FieldKind decimal(EStructuralFeature feature) {
        return PERCENT.contains(feature)
                ? FieldKind.PERCENT
                : feature == Literals.NILAI_ANGKA__ANGKA ? FieldKind.DECIMAL : FieldKind.MONEY;
    }

    private static FieldKind text(EClass type, Slot slot) {
        if (slot.feature().isMany()) {
            return FieldKind.TEXTS;
        }
        boolean sentence = slot.feature() == Literals.BERNAMA__NAMA && SENTENCES.contains(type);
        return slot.lines() || sentence || LONG.contains(slot.feature().getName())
                ? FieldKind.LONG_TEXT
                : FieldKind.TEXT;
    }

    /** The kind of number a field holds. */
    static NumberEntry.Kind number(FieldKind kind) {
        return switch (kind) {
            case WHOLE -> NumberEntry.Kind.WHOLE;
            case YEAR -> NumberEntry.Kind.YEAR;
            case PERCENT -> NumberEntry.Kind.PERCENT;
            case MONEY -> NumberEntry.Kind.MONEY;
            default -> NumberEntry.Kind.DECIMAL;
        };
    }
}
