package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes an element that is referred to but is not there, where a person would write it. */
final class MissingElement {

    /** What to write where an element of a general kind is expected. */
    private static final Map<EClass, EClass> USUAL =
            Map.of(
                    Literals.ELEMEN_PROGRAM, Literals.PROGRAM,
                    Literals.PENERIMA_ANGGARAN, Literals.PROGRAM,
                    Literals.PENANGGUNG_JAWAB, Literals.UNIT,
                    Literals.ELEMEN_RPJMD, Literals.MISI,
                    Literals.BERNAMA, Literals.INDIKATOR);

    /** The role of an official where a reference says it. */
    private static final Map<EReference, PeranPejabat> ROLES =
            Map.of(
                    Literals.PERJANJIAN__PIHAK_PERTAMA, PeranPejabat.KEPALA,
                    Literals.PERJANJIAN__PIHAK_KEDUA, PeranPejabat.ATASAN,
                    Literals.LAPORAN__PENANDA_TANGAN, PeranPejabat.KEPALA);

    private static final Object[] LEVELS = {"Kurang", "Cukup", "Baik"};

    private final Spot spot;
    private final MissingPlace place;

    MissingElement(Spot spot, EObject reference) {
        this.spot = spot;
        place = new MissingPlace(spot, reference);
    }

    /** The element a reference expects; empty where it cannot be said where it belongs. */
    Optional<QuickFix> create(EReference reference) {
        var expected = reference.getEReferenceType();
        var type =
                ROLES.containsKey(reference)
                        ? Literals.PEJABAT
                        : USUAL.getOrDefault(expected, expected);
        if (type.isAbstract()) {
            return Optional.empty();
        }
        var word = type.getName().toLowerCase(Locale.ROOT);
        var name = spot.title("buat.nama", word);
        var data =
                ElementData.of(type)
                        .with(Literals.BERNAMA__ID, spot.word())
                        .with(Literals.BERNAMA__NAMA, name);
        return place.of(complete(reference, data))
                .map(change -> new PlanEditor(spot.plan()).apply(change))
                .filter(EditResult.Accepted.class::isInstance)
                .map(EditResult.Accepted.class::cast)
                .map(
                        accepted ->
                                QuickFix.of(
                                        spot.title("buat", word, spot.word()),
                                        Kind.CREATE,
                                        spot.finding(),
                                        accepted.edits()))
                .map(fix -> Placeholder.select(fix, name));
    }

    /** With what the element cannot do without. */
    private ElementData complete(EReference reference, ElementData data) {
        if (data.type() == Literals.PROGRAM) {
            return place.agency()
                    .map(Instansi::getId)
                    .map(id -> data.with(Literals.PROGRAM__INSTANSI, id))
                    .orElse(data);
        }
        if (data.type() == Literals.INDIKATOR) {
            return data.with(Literals.INDIKATOR__JENIS, JenisIndikator.IKU);
        }
        if (data.type() == Literals.PEJABAT) {
            return data.with(
                    Literals.PEJABAT__PERAN, ROLES.getOrDefault(reference, PeranPejabat.PEJABAT));
        }
        return data.type() == Literals.TANGGA ? data.with(Literals.TANGGA__TINGKAT, LEVELS) : data;
    }
}
