package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.cascade.CascadeNode.Words;
import id.jenjang.dsl.ide.edit.ElementRef;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An element where it lies in its file, and what its line says whatever other files say.
 *
 * @param number its place among all elements of the file, from 0, outer ones first
 * @param ref where it lies; never empty, kept as lines want it
 * @param own the short name where there is one, else the way from the nearest one around
 * @param key the same, told apart from equal ones of elements before it in the plan
 * @param broken whether its own text has a writing mistake
 * @param inside the elements that lie in it and stand below it, in the order of its features
 */
record Placed(
        int number,
        EObject element,
        Optional<ElementRef> ref,
        String own,
        String key,
        Words words,
        boolean broken,
        List<Placed> inside) {

    /** The file as the plan names it. */
    Path file() {
        return ref.orElseThrow().file();
    }
}
