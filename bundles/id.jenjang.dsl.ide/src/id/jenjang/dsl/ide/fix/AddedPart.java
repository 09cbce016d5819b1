package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Rpjmd;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a missing element where a person would, with a name to be written over. */
final class AddedPart {

    private final Spot spot;
    private final MissingPart part;
    private final MissingPlace place;
    private final Rencana rencana;
    private final ChainedChanges changes;

    /**
     * A missing element.
     *
     * @param found the element the finding stands at
     */
    AddedPart(Spot spot, EObject found, MissingPart part) {
        this.spot = spot;
        this.part = part;
        place = new MissingPlace(spot, found);
        rencana = spot.plan().plan().rencana();
        changes = new ChainedChanges(spot.plan());
    }

    /** The fix that adds it; empty where it cannot be said where it belongs. */
    Optional<QuickFix> fix() {
        var data = named(part.data());
        return part.isInside() ? inside(data) : elsewhere(data);
    }

    private Optional<QuickFix> inside(ElementData data) {
        return ElementRef.of(spot.plan(), part.holder())
                .flatMap(
                        ref ->
                                fix(
                                        new ModelChange.AddChild(
                                                ref, part.link(), Integer.MAX_VALUE, data),
                                        data,
                                        ""));
    }

    /** It belongs to an agency, and names what lacks it, which gets a short name if need be. */
    private Optional<QuickFix> elsewhere(ElementData data) {
        var agency = place.agency();
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        var holder = changes.nameOf((Bernama) part.holder());
        return place.of(ofAgency(data, agency.get()).with(part.link(), holder))
                .flatMap(
                        change ->
                                fix(change, data, "[^\"\\n]*\\b" + Pattern.quote(holder) + "\\b"));
    }

    private Optional<QuickFix> fix(ModelChange change, ElementData data, String behind) {
        changes.make(change);
        var name = String.valueOf(data.get(naming(data.type())).getFirst());
        var placeholder = Pattern.compile("\"(" + Pattern.quote(name) + ")\"" + behind);
        return changes.edits()
                .map(edits -> QuickFix.of(title(data), Kind.CREATE, spot.finding(), edits))
                .map(fix -> Placeholder.select(fix, placeholder, spot.plan()));
    }

    private ElementData ofAgency(ElementData data, Instansi agency) {
        if (data.type() == Literals.PROGRAM) {
            return data.with(Literals.PROGRAM__INSTANSI, agency.getId());
        }
        var rpjmd = rencana.all(Rpjmd.class);
        boolean known = data.type() == Literals.RENSTRA && rpjmd.size() == 1;
        return known ? data.with(Literals.RENSTRA__RPJMD, rpjmd.getFirst().getId()) : data;
    }

    /** What it is called in the titles of fixes: an indicator by its sort. */
    private String title(ElementData data) {
        var sort = data.get(Literals.INDIKATOR__JENIS);
        return spot.title("tambah." + (sort.isEmpty() ? word(data.type()) : sort.getFirst()));
    }

    /** The data with names, also of what lies in it. */
    private ElementData named(ElementData data) {
        var naming = naming(data.type());
        var word = naming == Literals.BERNAMA__NAMA ? word(data.type()) : naming.getName();
        var named = data.with(naming, spot.title("buat.nama", word));
        for (var feature : data.values().keySet()) {
            var inner =
                    data.get(feature).stream()
                            .map(each -> each instanceof ElementData child ? named(child) : each);
            named = named.with(feature, inner.toArray());
        }
        return named;
    }

    /** A band has a predicate in the place of a name. */
    private static EAttribute naming(EClass type) {
        return type == Literals.PITA ? Literals.PITA__PREDIKAT : Literals.BERNAMA__NAMA;
    }

    private static String word(EClass type) {
        return type.getName().toLowerCase(Locale.ROOT);
    }
}
