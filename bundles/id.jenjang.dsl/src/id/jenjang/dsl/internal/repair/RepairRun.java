package id.jenjang.dsl.internal.repair;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.RepairedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.load.PlanAssembler;
import id.jenjang.rules.Checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes the repairs of one plan: chooses what can be made at once, looks what came of it, and goes
 * on until nothing is left. A repair that breaks the text or does not mend its finding is undone.
 */
public final class RepairRun {

    /** Repairs that only make room for others end long before this. */
    private static final int MOST_ROUNDS = 20;

    private final PlanAssembler assembler;
    private final Checker checker;
    private final Predicate<TextFinding> wanted;
    private final Set<TextFinding> refused = new LinkedHashSet<>();
    private PlanTexts texts;
    private LoadedPlan plan;
    private PlanCheck check;
    private int made;

    /** A run over texts nothing is changed in yet. */
    public RepairRun(
            PlanAssembler assembler,
            Checker checker,
            Predicate<TextFinding> wanted,
            PlanTexts texts) {
        this.assembler = assembler;
        this.checker = checker;
        this.wanted = wanted;
        this.texts = texts;
    }

    /** Makes the repairs; usable once. */
    public RepairedPlan run() {
        plan = texts.load(assembler);
        check = plan.check(checker);
        Set<Map<?, ?>> seen = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS && seen.add(texts.changed()); round++) {
            if (!repairOnce()) {
                break;
            }
        }
        var changes =
                texts.changed().entrySet().stream()
                        .map(
                                entry ->
                                        new RepairedPlan.Change(
                                                entry.getKey(),
                                                texts.original(entry.getKey()),
                                                entry.getValue()))
                        .toList();
        return new RepairedPlan(plan, check, changes, changes.isEmpty() ? 0 : made);
    }

    /** Makes what can be made at once; false when there was nothing. */
    private boolean repairOnce() {
        while (true) {
            var edits = Draft.choose(texts, check, each -> isWanted(each));
            var sound = sound(edits);
            if (sound.isEmpty()) {
                return false;
            }
            var draft = new Draft(texts, sound);
            var next = draft.result();
            var nextPlan = next.load(assembler);
            var nextCheck = nextPlan.check(checker);
            var vain = draft.vain(nextCheck);
            if (vain.isEmpty()) {
                texts = next;
                plan = nextPlan;
                check = nextCheck;
                made += sound.size();
                return true;
            }
            vain.forEach(edit -> refused.add(edit.finding()));
        }
    }

    private boolean isWanted(TextFinding finding) {
        return !refused.contains(finding) && wanted.test(finding);
    }

    /** Those edits that leave the text as readable as it was; the others are refused. */
    private List<Edit> sound(List<Edit> edits) {
        var kept = new ArrayList<Edit>();
        if (!edits.isEmpty()) {
            var before = Readability.of(plan.problems());
            keepSound(edits, before, kept);
        }
        return kept;
    }

    private void keepSound(List<Edit> more, Readability before, List<Edit> kept) {
        var together = new ArrayList<>(kept);
        together.addAll(more);
        var after = Readability.of(new Draft(texts, together).result().load(assembler).problems());
        if (!after.isWorseThan(before)) {
            kept.addAll(more);
        } else if (more.size() == 1) {
            refused.add(more.getFirst().finding());
        } else {
            int half = more.size() / 2;
            keepSound(more.subList(0, half), before, kept);
            keepSound(more.subList(half, more.size()), before, kept);
        }
    }
}
