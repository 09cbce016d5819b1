package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All files of a plan as they were read, linked with each other; what the plan after an edit takes
 * over from the one before.
 */
public final class PlanReading {

    private final List<ReadFile> files;
    private final Map<Path, ReadFile> byPath = new LinkedHashMap<>();
    private final ReadFile library;
    private final IdIndex index;

    PlanReading(List<ReadFile> files, ReadFile library, IdIndex index) {
        this.files = files;
        this.library = library;
        this.index = index;
        files.forEach(each -> byPath.put(each.source().path(), each));
    }

    List<ReadFile> files() {
        return files;
    }

    Optional<ReadFile> file(Path path) {
        return Optional.ofNullable(byPath.get(path));
    }

    ReadFile library() {
        return library;
    }

    IdIndex index() {
        return index;
    }

    /** The elements of the files that could be read, in the order of the files. */
    List<Berkas> berkas() {
        return files.stream().filter(ReadFile::isReadable).map(ReadFile::berkas).toList();
    }

    /** The files that could be read. */
    Map<Path, XtextResource> resources() {
        var resources = new LinkedHashMap<Path, XtextResource>();
        for (var file : files) {
            if (file.isReadable()) {
                resources.put(file.source().path(), file.resource());
            }
        }
        return resources;
    }

    /** The nodes of a file; empty when it is no file of the plan that could be read. */
    public Optional<IParseResult> nodes(Path path) {
        return file(path)
                .filter(ReadFile::isReadable)
                .map(each -> each.resource().getParseResult());
    }

    /** The names of this plan with one file as it is now; a new file has its place by its name. */
    IdIndex indexWith(FileInMaking changed, Path path) {
        var names = new ArrayList<List<Bernama>>();
        names.add(library.names());
        boolean placed = false;
        for (var file : files) {
            boolean same = file.source().path().equals(path);
            boolean here =
                    same || !byPath.containsKey(path) && file.source().path().compareTo(path) > 0;
            if (here && !placed) {
                names.add(changed.names());
                placed = true;
            }
            if (!same) {
                names.add(file.names());
            }
        }
        if (!placed) {
            names.add(changed.names());
        }
        return new IdIndex(names);
    }
}
