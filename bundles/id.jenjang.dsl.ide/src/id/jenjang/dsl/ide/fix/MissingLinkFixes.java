package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import java.util.List;
import java.util.Optional;

/**
 * Writes the reference that an element lacks by a rule: to one of the few elements whose titles are
 * the nearest. Which one is right somebody has to choose.
 */
final class MissingLinkFixes implements FixSource {

    private static final int MOST = 3;
    private static final int LONGEST_TITLE = 60;

    @Override
    public List<QuickFix> of(Spot spot) {
        var rule = spot.finding().ruleId();
        if (!MissingLink.rules().contains(rule)) {
            return List.of();
        }
        var rencana = spot.plan().plan().rencana();
        return spot.element()
                .flatMap(found -> MissingLink.of(rule, found, rencana))
                .map(link -> fixes(spot, link))
                .orElse(List.of());
    }

    private static List<QuickFix> fixes(Spot spot, MissingLink link) {
        return new NearTitles(link.candidates())
                .to(link.holder()).stream()
                        .limit(MOST)
                        .flatMap(each -> fix(spot, link, each).stream())
                        .toList();
    }

    private static Optional<QuickFix> fix(Spot spot, MissingLink link, Bernama target) {
        var holder = ElementRef.of(spot.plan(), link.holder());
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        var changes = new ChainedChanges(spot.plan());
        var name = changes.nameOf(target);
        changes.make(ModelChange.SetValues.of(holder.get(), link.link(), name));
        return changes.edits()
                .map(
                        edits ->
                                QuickFix.of(
                                        title(spot, link, name, target),
                                        Kind.LINK,
                                        spot.finding(),
                                        edits));
    }

    private static String title(Spot spot, MissingLink link, String name, Bernama target) {
        var key = link.link() == Literals.PROGRAM__INSTANSI ? "tautan.milik" : "tautan";
        return spot.title(key, name, shortened(target.getNama()));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }
}
