package id.jenjang.workbench.internal.comparison;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.history.GitProblem;
import id.jenjang.dsl.ide.history.PastPlan;
import id.jenjang.workbench.internal.Messages;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the plan is compared with. */
sealed interface Earlier {

    /** What people call it. */
    String label();

    /**
     * Reads it; to be done in the background.
     *
     * @throws PlanLoadException when there is no plan
     * @throws GitProblem when git cannot tell
     */
    Read read(Locale locale) throws PlanLoadException, GitProblem;

    /**
     * What lies there.
     *
     * @param notes sentences about what could not be read
     */
    record Read(LoadedPlan plan, List<String> notes) {}

    /** The plan's own folder, as it was saved last. */
    record Saved(Path folder) implements Earlier {

        @Override
        public String label() {
            return Messages.get("comparison.saved");
        }

        @Override
        public Read read(Locale locale) throws PlanLoadException {
            return new Read(EditedPlan.open(List.of(folder), locale).plan(), List.of());
        }
    }

    /** A plan in another folder. */
    record Folder(Path folder) implements Earlier {

        @Override
        public String label() {
            return folder.toString();
        }

        @Override
        public Read read(Locale locale) throws PlanLoadException {
            var plan = EditedPlan.open(List.of(folder), locale).plan();
            var notes = new ArrayList<String>();
            if (isPart()) {
                notes.add(
                        Messages.get(
                                "comparison.part", folder, folder.toAbsolutePath().getParent()));
            } else if (!plan.problems().isEmpty()) {
                notes.add(Messages.get("comparison.problems", folder, plan.problems().size()));
            }
            return new Read(plan, notes);
        }

        /** Whether the folder seems to lie in a plan: there are texts of plans beside it. */
        private boolean isPart() {
            var around = folder.toAbsolutePath().getParent();
            if (around == null) {
                return false;
            }
            try (var beside = Files.newDirectoryStream(around, "*.jenjang")) {
                return beside.iterator().hasNext();
            } catch (IOException | DirectoryIteratorException unknown) {
                // Nothing can be said of a folder that cannot be looked into.
                return false;
            }
        }
    }

    /**
     * The plan's own folder as git remembers it.
     *
     * @param name a branch, a tag, the beginning of a commit's id, or what else git understands
     */
    record Revision(Path folder, String name) implements Earlier {

        @Override
        public String label() {
            return Messages.get("comparison.revision", name);
        }

        @Override
        public Read read(Locale locale) throws GitProblem {
            var past = PastPlan.of(folder, name, locale);
            var notes = new ArrayList<String>();
            for (var each : past.submodules()) {
                notes.add(Messages.get("comparison.submodule", folder.relativize(each)));
            }
            int problems = past.plan().problems().size();
            if (problems > 0) {
                notes.add(Messages.get("comparison.problems", name, problems));
            }
            return new Read(past.plan(), notes);
        }
    }
}
