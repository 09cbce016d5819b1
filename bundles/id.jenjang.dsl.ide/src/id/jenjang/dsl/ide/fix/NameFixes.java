package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For a short name nobody has (S003): the nearest names, and the element that is missing. */
final class NameFixes implements FixSource {

    private static final int MOST = 3;

    @Override
    public List<QuickFix> of(Spot spot) {
        if (!spot.finding().ruleId().equals("S003")) {
            return List.of();
        }
        var leaf = spot.leaf();
        var crossing =
                leaf.map(each -> each.getGrammarElement())
                        .map(GrammarUtil::containingCrossReference);
        if (crossing.isEmpty()) {
            return List.of();
        }
        var reference = GrammarUtil.getReference(crossing.get());
        var fixes = new ArrayList<>(nearest(spot, reference.getEReferenceType()));
        boolean taken = spot.plan().plan().rencana().byId(spot.word()).isPresent();
        if (!taken) {
            new MissingElement(spot, spot.element().orElseThrow())
                    .create(reference)
                    .ifPresent(fixes::add);
        }
        return fixes;
    }

    private static List<QuickFix> nearest(Spot spot, EClass type) {
        var names = names(spot, type);
        var near = new ArrayList<String>();
        while (near.size() < MOST) {
            var next = Nearest.to(spot.word(), names.keySet());
            if (next.isEmpty()) {
                break;
            }
            near.add(next.get());
            names.remove(next.get());
        }
        return near.stream().map(name -> rename(spot, name).asPreferred(near.size() == 1)).toList();
    }

    private static Map<String, Bernama> names(Spot spot, EClass type) {
        var names = new HashMap<String, Bernama>();
        var rencana = spot.plan().plan().rencana();
        rencana.all(Bernama.class).forEach(each -> add(names, each, type));
        for (Berkas library : rencana.pustaka()) {
            library.eAllContents()
                    .forEachRemaining(
                            each -> {
                                if (each instanceof Bernama named) {
                                    add(names, named, type);
                                }
                            });
        }
        return names;
    }

    private static void add(Map<String, Bernama> names, Bernama named, EClass type) {
        if (named.getId() != null && type.isInstance(named)) {
            names.putIfAbsent(named.getId(), named);
        }
    }

    private static QuickFix rename(Spot spot, String name) {
        return QuickFix.of(
                spot.title("ganti", name),
                Kind.RENAME,
                spot.finding(),
                spot.edits(new TextEdit(spot.offset(), spot.end() - spot.offset(), name)));
    }
}
