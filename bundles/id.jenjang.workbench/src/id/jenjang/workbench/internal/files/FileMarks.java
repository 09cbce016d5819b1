package id.jenjang.workbench.internal.files;

import id.jenjang.rules.Severity;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands against each file of a plan.
 *
 * @param worst the worst finding in each file that has an error or a warning
 */
record FileMarks(Map<Path, Severity> worst) {

    static final FileMarks NONE = new FileMarks(Map.of());

    /** The marks of a plan that was checked. */
    static FileMarks of(PlanMoment moment) {
        return new FileMarks(
                moment.check().findings().stream()
                        .filter(each -> each.severity() != Severity.INFO)
                        .collect(
                                Collectors.toMap(
                                        each -> each.range().file(),
                                        each -> each.severity(),
                                        FileMarks::worse)));
    }

    private static Severity worse(Severity one, Severity other) {
        return one == Severity.ERROR ? one : other;
    }

    /** The mark of a file, or of a folder that holds one. */
    Optional<ImageDescriptor> on(Path file) {
        return worst.entrySet().stream()
                .filter(each -> each.getKey().startsWith(file))
                .map(Map.Entry::getValue)
                .reduce(FileMarks::worse)
                .map(FileMarks::name)
                .map(PlatformUI.getWorkbench().getSharedImages()::getImageDescriptor);
    }

    private static String name(Severity severity) {
        return severity == Severity.ERROR
                ? ISharedImages.IMG_DEC_FIELD_ERROR
                : ISharedImages.IMG_DEC_FIELD_WARNING;
    }
}
