package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Berkas;
import id.jenjang.model.Daerah;
import id.jenjang.model.Instansi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * The file somebody begins to read a plan with: the one with the vision or, when there is none, the
 * regional plan, else the strategic plan, else what it is the plan of.
 */
public final class MainFile {

    private static final int NOTHING = 5;

    private MainFile() {}

    /** The file of a plan, the first by name of several; empty when the plan has no files. */
    public static Optional<Path> of(EditedPlan plan) {
        return plan.plan().berkas().stream()
                .filter(each -> plan.plan().file(each).isPresent())
                .min(
                        Comparator.<Berkas>comparingInt(MainFile::best)
                                .thenComparing(each -> plan.plan().file(each).orElseThrow()))
                .flatMap(plan.plan()::file);
    }

    private static int best(Berkas file) {
        return file.getElemen().stream().mapToInt(MainFile::rank).min().orElse(NOTHING);
    }

    private static int rank(EObject element) {
        return switch (element) {
            case Rpjmd plan when plan.getVisi() != null -> 0;
            case Rpjmd plan -> 1;
            case Renstra plan -> 2;
            case Daerah region -> 3;
            case Instansi agency -> 4;
            default -> NOTHING;
        };
    }
}
