package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes an element that is referred to but is not there, beside its like. */
final class MissingElement {

    /** What to write where an element of a general kind is expected. */
    private static final Map<EClass, EClass> USUAL =
            Map.of(
                    Literals.ELEMEN_PROGRAM, Literals.PROGRAM,
                    Literals.PENERIMA_ANGGARAN, Literals.PROGRAM,
                    Literals.PENANGGUNG_JAWAB, Literals.UNIT,
                    Literals.ELEMEN_RPJMD, Literals.MISI);

    private static final List<EClass> TOP_LEVEL =
            List.of(
                    Literals.INSTANSI,
                    Literals.PROGRAM,
                    Literals.DAERAH,
                    Literals.RPJMD,
                    Literals.SKALA);

    private final Spot spot;
    private final EObject reference;
    private final Rencana rencana;

    MissingElement(Spot spot, EObject reference) {
        this.spot = spot;
        this.reference = reference;
        rencana = spot.plan().plan().rencana();
    }

    /** The element that a reference expects; empty where it cannot be said where it belongs. */
    Optional<QuickFix> create(EClass expected) {
        var type = USUAL.getOrDefault(expected, expected);
        if (type.isAbstract()) {
            return Optional.empty();
        }
        var word = type.getName().toLowerCase(Locale.ROOT);
        var name = spot.title("buat.nama", word);
        var data =
                ElementData.of(type)
                        .with(Literals.BERNAMA__ID, spot.word())
                        .with(Literals.BERNAMA__NAMA, name);
        return change(type, complete(type, data))
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

    private ElementData complete(EClass type, ElementData data) {
        if (type == Literals.PROGRAM) {
            return agency().map(Instansi::getId)
                    .map(id -> data.with(Literals.PROGRAM__INSTANSI, id))
                    .orElse(data);
        }
        if (type == Literals.INDIKATOR) {
            return data.with(Literals.INDIKATOR__JENIS, JenisIndikator.INDIKATOR);
        }
        return data;
    }

    private Optional<Instansi> agency() {
        return rencana.instansiOf(reference);
    }

    /** Behind the last one of its kind, of the same agency if there is one; else in its place. */
    private Optional<ModelChange> change(EClass type, ElementData data) {
        var like =
                rencana.all(Bernama.class).stream()
                        .filter(each -> each.eClass() == type && isNear(each))
                        .reduce((a, b) -> b)
                        .flatMap(each -> ElementRef.of(spot.plan(), each));
        if (like.isPresent()) {
            return Optional.of(new ModelChange.AddSibling(like.get(), data));
        }
        return parent(type, data);
    }

    private boolean isNear(Bernama element) {
        var own = agency();
        boolean itself = EcoreUtil.isAncestor(element, reference) && element.eContainer() != null;
        return own.isEmpty()
                || TOP_LEVEL.contains(element.eClass())
                || itself
                || rencana.instansiOf(element).equals(own);
    }

    private Optional<ModelChange> parent(EClass type, ElementData data) {
        if (TOP_LEVEL.contains(type)) {
            return Optional.of(
                    new ModelChange.AddChild(
                            ElementRef.file(spot.file()),
                            Literals.BERKAS__ELEMEN,
                            topLevelIndex(),
                            data));
        }
        if (type == Literals.UNIT || type == Literals.PEJABAT) {
            return agency().flatMap(
                            each ->
                                    child(
                                            each,
                                            type == Literals.UNIT
                                                    ? Literals.INSTANSI__UNIT
                                                    : Literals.INSTANSI__PEJABAT,
                                            data));
        }
        if (type == Literals.MISI) {
            return last(Literals.RPJMD).flatMap(each -> child(each, Literals.RPJMD__MISI, data));
        }
        if (type == Literals.SASARAN) {
            return last(Literals.TUJUAN)
                    .flatMap(each -> child(each, Literals.TUJUAN__SASARAN, data))
                    .or(
                            () ->
                                    last(Literals.RENSTRA)
                                            .flatMap(
                                                    each ->
                                                            child(
                                                                    each,
                                                                    Literals.RENSTRA__SASARAN,
                                                                    data)));
        }
        return type == Literals.INDIKATOR
                ? last(Literals.SASARAN)
                        .flatMap(each -> child(each, Literals.PEMILIK_INDIKATOR__INDIKATOR, data))
                : Optional.empty();
    }

    /** Before the element that refers to it. */
    private int topLevelIndex() {
        var top = reference;
        while (top.eContainer() != null && top.eContainer().eContainer() != null) {
            top = top.eContainer();
        }
        return spot.berkas().orElseThrow().getElemen().indexOf(top);
    }

    private Optional<Bernama> last(EClass type) {
        return rencana.all(Bernama.class).stream()
                .filter(each -> each.eClass() == type && isNear(each))
                .reduce((a, b) -> b);
    }

    private Optional<ModelChange> child(EObject parent, EReference feature, ElementData data) {
        return ElementRef.of(spot.plan(), parent)
                .map(ref -> new ModelChange.AddChild(ref, feature, Integer.MAX_VALUE, data));
    }
}
