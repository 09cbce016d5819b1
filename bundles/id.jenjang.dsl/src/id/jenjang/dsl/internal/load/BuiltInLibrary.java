package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.PlanResource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The scales every plan can name without defining them; data in the plan language, read with each
 * plan.
 */
final class BuiltInLibrary {

    private static final String SCALES = "/id/jenjang/dsl/baku/skala.jenjang";

    private BuiltInLibrary() {}

    /** The library, not read yet. */
    static PlanResource create(IResourceFactory factory) {
        return (PlanResource) factory.createResource(URI.createURI("baku:/skala.jenjang"));
    }

    static String text() {
        try (var in = BuiltInLibrary.class.getResourceAsStream(SCALES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in scales cannot be read", e);
        }
    }
}
