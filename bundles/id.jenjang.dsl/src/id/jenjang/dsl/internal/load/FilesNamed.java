package id.jenjang.dsl.internal.load;

import id.jenjang.model.Bagian;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that stand beside a plan and are named in it: narratives, logo, template, pictures. A
 * file outside the plan's folder is not one of them: a plan that is passed on must neither miss a
 * picture nor reach for what is not its own.
 */
final class FilesNamed {

    private final PlanFiles files;
    private final Optional<Path> root;

    /**
     * The files named by a plan.
     *
     * @param plan the plan files
     */
    FilesNamed(PlanFiles files, Collection<Path> plan) {
        this.files = files;
        this.root = root(plan);
    }

    /** Throws a CancellationException when nobody needs the plan any more. */
    void goOn() {
        files.goOn();
    }

    /** One more of some plan files has been parsed; may throw a CancellationException. */
    void parsed(int done, int all) {
        files.parsed(done, all);
    }

    /** The innermost folder all plan files stand in. */
    private static Optional<Path> root(Collection<Path> plan) {
        return plan.stream()
                .map(file -> absolute(PlanFolder.of(file).path()))
                .distinct()
                .reduce(FilesNamed::shared);
    }

    private static Path shared(Path one, Path other) {
        var folder = one;
        while (folder != null && !other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? one : folder;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The narrative sections of a plan file. */
    static Stream<Bagian> narratives(ReadFile file) {
        return file.berkas().getElemen().stream()
                .filter(Laporan.class::isInstance)
                .flatMap(each -> ((Laporan) each).getBagian().stream());
    }

    /** The companions a plan file names. */
    static Stream<BerkasPendamping> companions(ReadFile file) {
        return file.berkas().getElemen().stream()
                .<BerkasPendamping>flatMap(FilesNamed::companions)
                .filter(each -> each.getSumber() != null);
    }

    private static Stream<? extends BerkasPendamping> companions(EObject element) {
        return switch (element) {
            case Instansi instansi -> Stream.ofNullable(instansi.getLogo());
            case Laporan laporan ->
                    Stream.concat(
                            Stream.ofNullable(laporan.getTemplat()), laporan.getGambar().stream());
            default -> Stream.empty();
        };
    }

    /** The narrative file of a section that names one; without text when there is none. */
    Source narrative(ReadFile file, Bagian bagian) {
        var folder = PlanFolder.of(file.source().path());
        return folder.file(bagian.getSumber())
                .map(files::read)
                .orElseGet(() -> Source.ofText(folder.path(), null));
    }

    /** Whether a companion is named that stands outside the plan's folder. */
    boolean isOutside(ReadFile file, BerkasPendamping companion) {
        return path(file, companion)
                .filter(path -> root.filter(absolute(path)::startsWith).isEmpty())
                .isPresent();
    }

    /** Where a companion stands; empty when it is not there or outside the plan's folder. */
    Optional<String> place(ReadFile file, BerkasPendamping companion) {
        return path(file, companion)
                .filter(path -> !isOutside(file, companion) && files.exists(path))
                .map(Path::toString);
    }

    private static Optional<Path> path(ReadFile file, BerkasPendamping companion) {
        return PlanFolder.of(file.source().path()).file(companion.getSumber());
    }

    /** Whether the files a plan file names are not what they were when it was read. */
    boolean differ(ReadFile file) {
        return narratives(file)
                        .anyMatch(
                                each ->
                                        each.getSumber() != null
                                                && !Objects.equals(
                                                        narrative(file, each).text(),
                                                        each.getTeks()))
                || companions(file)
                        .anyMatch(
                                each ->
                                        !Objects.equals(
                                                place(file, each).orElse(null), each.getLokasi()));
    }
}
