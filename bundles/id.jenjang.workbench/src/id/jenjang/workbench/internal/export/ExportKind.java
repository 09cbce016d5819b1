package id.jenjang.workbench.internal.export;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.ReviuDocument;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.document.DocumentAt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be printed from a plan. */
sealed interface ExportKind {

    /** The word for it, the same as for the command line. */
    String word();

    /** What people call it. */
    String title();

    /** For which agencies and years a plan has it, the newest first. */
    List<DocumentAt> offered(LoadedPlan plan);

    /** What the plan must hold for it, in words. */
    String needs();

    /** Whether mistakes of the plan make it a draft. */
    default boolean isPlans() {
        return true;
    }

    /** Whether it is a folder of files. */
    default boolean isFolder() {
        return false;
    }

    /** All kinds in order. */
    static List<ExportKind> all() {
        var kinds = new ArrayList<ExportKind>();
        PlanDocument.all().forEach(each -> kinds.add(new OfPlan(each)));
        for (var review : ReviuDocument.values()) {
            kinds.add(new OfReview(review));
        }
        kinds.add(new All());
        return kinds;
    }

    /** A document of the plan. */
    record OfPlan(PlanDocument document) implements ExportKind {

        @Override
        public String word() {
            return document.word();
        }

        @Override
        public String title() {
            return document.name();
        }

        @Override
        public List<DocumentAt> offered(LoadedPlan plan) {
            return DocumentAt.of(document, plan);
        }

        @Override
        public String needs() {
            return document.needs().stream()
                    .map(each -> Messages.get("export.need." + each.word()))
                    .collect(Collectors.joining(", "));
        }
    }

    /** A document about the check of the plan; mistakes are what it tells. */
    record OfReview(ReviuDocument document) implements ExportKind {

        @Override
        public String word() {
            return document.word();
        }

        @Override
        public String title() {
            return Messages.get("export.kind." + word());
        }

        @Override
        public List<DocumentAt> offered(LoadedPlan plan) {
            return DocumentAt.ofAny(word(), plan);
        }

        @Override
        public String needs() {
            return Messages.get("export.need.instansi");
        }

        @Override
        public boolean isPlans() {
            return false;
        }
    }

    /** All documents of the plan, as files of a folder. */
    record All() implements ExportKind {

        @Override
        public String word() {
            return "semua";
        }

        @Override
        public String title() {
            return Messages.get("export.kind.semua");
        }

        @Override
        public List<DocumentAt> offered(LoadedPlan plan) {
            return DocumentAt.ofAny(word(), plan);
        }

        @Override
        public String needs() {
            return Messages.get("export.need.instansi");
        }

        @Override
        public boolean isFolder() {
            return true;
        }
    }
}
