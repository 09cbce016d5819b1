package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.TextFinding;
import id.jenjang.rules.Checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules have findings, nearest to a place. The plan is checked when first asked for; the
 * findings are kept as long as the plan.
 */
final class FoundRules {

    /** Near: in the block of the place, in its file, anywhere in the plan. */
    private static final int BLOCK = 0;

    private static final int FILE = 1;
    private static final int PLAN = 2;

    /** The rank of a rule without findings. */
    static final int NOWHERE = 3;

    private final Map<String, Integer> ranks = new HashMap<>();

    private FoundRules(List<TextFinding> findings, Site site) {
        int from = blockStart(site);
        for (var each : findings) {
            boolean here = each.range().file().equals(site.file());
            int offset = each.range().offset();
            boolean inside = here && offset >= from && offset <= site.spot().end();
            ranks.merge(each.ruleId(), inside ? BLOCK : here ? FILE : PLAN, Math::min);
        }
    }

    static FoundRules near(Site site) {
        var known = site.rencana().shared(Known.class, plan -> known(site));
        return new FoundRules(known.findings(), site);
    }

    private static Known known(Site site) {
        var checker = new Checker(site.knowledge().rules());
        return new Known(site.plan().nearest().check(checker).findings());
    }

    /** The start of the line on which the block around the place opens. */
    private static int blockStart(Site site) {
        var text = site.text();
        int open = 0;
        int at = Math.min(site.spot().start(), text.length()) - 1;
        while (at >= 0 && open >= 0) {
            char c = text.charAt(at);
            open += c == '}' ? 1 : c == '{' ? -1 : 0;
            at--;
        }
        return text.lastIndexOf('\n', Math.max(0, at)) + 1;
    }

    /** How near the findings of a rule are: less is nearer. */
    int rank(String rule) {
        return ranks.getOrDefault(rule, NOWHERE);
    }

    private record Known(List<TextFinding> findings) {}
}
