package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.model.Bernama;

import java.util.List;

/** A file that was read as a whole. */
final class WholeFile implements FileInMaking {

    private final Source source;
    private final PlanResource resource;
    private final List<Bernama> names;

    /** A file whose text was parsed. */
    WholeFile(Source source, PlanResource resource) {
        this.source = source;
        this.resource = resource;
        this.names = ReadFile.namesIn(resource);
    }

    @Override
    public List<Bernama> names() {
        return names;
    }

    @Override
    public ReadFile finish(IdIndex index) {
        resource.setIndex(index);
        resource.link();
        resource.setIndex(null);
        return new ReadFile(source, resource, names, null);
    }
}
