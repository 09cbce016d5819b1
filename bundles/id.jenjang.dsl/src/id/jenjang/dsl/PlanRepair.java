package id.jenjang.dsl;

import id.jenjang.dsl.internal.repair.PlanTexts;
import id.jenjang.dsl.internal.repair.RepairRun;
import id.jenjang.rules.Checker;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes the certain repairs of a plan: those a finding offers as its only {@link TextFix}. Repairs
 * that meet in the text are made one after the other, each on a plan checked anew, until none is
 * left. A repair that would leave the text less readable, or its finding standing, is not made.
 * Narrative files are repaired like plan files. Nothing is written.
 */
public final class PlanRepair {

    private final Checker checker;
    private final Locale locale;
    private final Predicate<TextFinding> wanted;

    /**
     * A repair that may be used for many plans.
     *
     * @param checker the rules whose findings are repaired
     * @param locale language of all messages
     * @param wanted which findings to repair
     */
    public PlanRepair(Checker checker, Locale locale, Predicate<TextFinding> wanted) {
        this.checker = checker;
        this.locale = locale;
        this.wanted = wanted;
    }

    /**
     * Repairs the plan made of the given files and folders.
     *
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public RepairedPlan repair(List<Path> paths) throws PlanLoadException {
        return repair(PlanLoader.in(locale).texts(paths));
    }

    /** Repairs the plan that lies in an archive, which is asked for each file once. */
    public RepairedPlan repair(PlanArchive archive) {
        return repair(PlanLoader.in(locale).texts(archive));
    }

    /** Repairs a plan given as texts by file name; see {@link PlanLoader#parse}. */
    public RepairedPlan repair(Map<String, String> files) {
        return repair(PlanLoader.texts(files));
    }

    private RepairedPlan repair(PlanTexts texts) {
        var assembler = PlanLoader.in(locale).assembler();
        return new RepairRun(assembler, checker, wanted, texts).run();
    }
}
