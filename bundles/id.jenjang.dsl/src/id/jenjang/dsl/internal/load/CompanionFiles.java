package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files that stand beside a plan: logo, template, pictures. Their content is read by
 * whoever prints them. A file outside the plan's folder is refused: a plan that is passed on must
 * neither miss a picture nor reach for what is not its own.
 */
final class CompanionFiles {

    private static final String UNUSABLE = "S007";

    private final DslMessages messages;
    private final Positions positions;
    private final PlanFiles files;
    private final List<TextFinding> problems = new ArrayList<>();

    CompanionFiles(DslMessages messages, Positions positions, PlanFiles files) {
        this.messages = messages;
        this.positions = positions;
        this.files = files;
    }

    List<TextFinding> find(Map<Path, XtextResource> plan) {
        var root = root(plan.keySet());
        plan.forEach(
                (path, resource) ->
                        PlanAssembler.root(resource).getElemen().stream()
                                .flatMap(CompanionFiles::companions)
                                .filter(file -> file.getSumber() != null)
                                .forEach(file -> find(root, PlanFolder.of(path), file)));
        return problems;
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

    /** The innermost folder all plan files stand in. */
    private static Optional<Path> root(Set<Path> files) {
        return files.stream()
                .map(file -> absolute(PlanFolder.of(file).path()))
                .reduce(CompanionFiles::shared);
    }

    private static Path shared(Path one, Path other) {
        var folder = one;
        while (folder != null && !other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? one : folder;
    }

    private void find(Optional<Path> root, PlanFolder folder, BerkasPendamping file) {
        var path = folder.file(file.getSumber());
        if (path.isPresent() && root.filter(absolute(path.get())::startsWith).isEmpty()) {
            problem(file, "pendamping.luar", folder);
        } else if (path.filter(files::exists).isPresent()) {
            file.setLokasi(path.get().toString());
        } else {
            problem(file, "pendamping.takada", folder);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void problem(BerkasPendamping file, String key, PlanFolder folder) {
        var message = messages.get(key, file.getSumber(), folder.toString());
        positions
                .of(Place.of(file, Literals.BERKAS_PENDAMPING__SUMBER))
                .ifPresent(range -> problems.add(finding(message, range)));
    }

    private static TextFinding finding(String message, TextRange range) {
        return new TextFinding(UNUSABLE, Severity.ERROR, range, message, List.of(), List.of());
    }
}
