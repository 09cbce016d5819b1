package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an element is written that a reference names: behind the last one of its kind, else in the
 * block it belongs to, which is written with it when there is none.
 */
final class MissingPlace {

    /** What all agencies of a plan share. */
    private static final Set<EClass> SHARED =
            Set.of(
                    Literals.INSTANSI,
                    Literals.DAERAH,
                    Literals.RPJMD,
                    Literals.SKALA,
                    Literals.TANGGA);

    private final Spot spot;
    private final EObject reference;
    private final Rencana rencana;

    /**
     * The place for what a reference names.
     *
     * @param reference the element that refers
     */
    MissingPlace(Spot spot, EObject reference) {
        this.spot = spot;
        this.reference = reference;
        rencana = spot.plan().plan().rencana();
    }

    /** The agency that what is written there belongs to; the only one of the plan if need be. */
    Optional<Instansi> agency() {
        return rencana.instansiOf(reference)
                .or(
                        () ->
                                rencana.all(Instansi.class).size() == 1
                                        ? rencana.instansi()
                                        : Optional.empty());
    }

    /** The change that writes an element; empty when nobody can tell where it belongs. */
    Optional<ModelChange> of(ElementData data) {
        return last(data.type())
                .flatMap(each -> ElementRef.of(spot.plan(), each))
                .<ModelChange>map(like -> new ModelChange.AddSibling(like, data))
                .or(() -> parent(data));
    }

    /** Indicators of programs stand elsewhere than those that agreements and reports are about. */
    private static boolean isOutput(Bernama element) {
        return element instanceof Indikator indicator && indicator.getJenis() != JenisIndikator.IKU;
    }

    private Optional<Bernama> last(EClass type) {
        return rencana.all(Bernama.class).stream()
                .filter(each -> each.eClass() == type && isNear(each) && !isOutput(each))
                .reduce((a, b) -> b);
    }

    private boolean isNear(Bernama element) {
        var own = agency();
        boolean itself = EcoreUtil.isAncestor(element, reference) && element.eContainer() != null;
        return own.isEmpty()
                || SHARED.contains(element.eClass())
                || itself
                || rencana.instansiOf(element).filter(each -> each != own.get()).isEmpty();
    }

    private Optional<ModelChange> parent(ElementData data) {
        var type = data.type();
        if (type == Literals.UNIT) {
            return inside(Literals.INSTANSI__UNIT, data);
        }
        if (type == Literals.PEJABAT) {
            return inside(Literals.INSTANSI__PEJABAT, data);
        }
        if (type == Literals.MISI) {
            return child(Literals.VISI, Literals.VISI__MISI, data)
                    .or(() -> child(Literals.RPJMD, Literals.RPJMD__MISI, data))
                    .or(() -> of(around(Literals.RPJMD, Literals.RPJMD__MISI, data)));
        }
        if (type == Literals.TUJUAN) {
            return child(Literals.RENSTRA, Literals.RENSTRA__TUJUAN, data);
        }
        if (type == Literals.SASARAN) {
            return child(Literals.TUJUAN, Literals.TUJUAN__SASARAN, data)
                    .or(() -> child(Literals.RENSTRA, Literals.RENSTRA__SASARAN, data))
                    .or(() -> renstra(data));
        }
        if (type == Literals.INDIKATOR) {
            var owned = Literals.PEMILIK_INDIKATOR__INDIKATOR;
            return child(Literals.SASARAN, owned, data)
                    .or(() -> parent(around(Literals.SASARAN, owned, data)));
        }
        return Optional.of(
                new ModelChange.AddChild(
                        ElementRef.file(spot.file()),
                        Literals.BERKAS__ELEMEN,
                        topLevelIndex(),
                        data));
    }

    /** A new block with an element in it. */
    private ElementData around(EClass type, EReference feature, ElementData data) {
        var word = type.getName().toLowerCase(Locale.ROOT);
        return ElementData.of(type)
                .with(Literals.BERNAMA__NAMA, spot.title("buat.nama", word))
                .with(feature, data);
    }

    private Optional<ModelChange> renstra(ElementData data) {
        return agency().map(Instansi::getId)
                .flatMap(
                        id ->
                                parent(
                                        around(Literals.RENSTRA, Literals.RENSTRA__SASARAN, data)
                                                .with(Literals.RENSTRA__INSTANSI, id)));
    }

    private Optional<ModelChange> inside(EReference feature, ElementData data) {
        return agency().flatMap(each -> child(each, feature, data));
    }

    private Optional<ModelChange> child(EClass parent, EReference feature, ElementData data) {
        return last(parent).flatMap(each -> child(each, feature, data));
    }

    private Optional<ModelChange> child(EObject parent, EReference feature, ElementData data) {
        return ElementRef.of(spot.plan(), parent)
                .map(ref -> new ModelChange.AddChild(ref, feature, Integer.MAX_VALUE, data));
    }

    /** Before the element that refers to it. */
    private int topLevelIndex() {
        var top = reference;
        while (top.eContainer() != null && top.eContainer().eContainer() != null) {
            top = top.eContainer();
        }
        return spot.berkas().orElseThrow().getElemen().indexOf(top);
    }
}
