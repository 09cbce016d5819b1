package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.model.Bernama;

import java.util.List;

/** A file whose elements are there, but do not know yet what they name. */
interface FileInMaking {

    /** Its elements that have a short name, in the order of the text. */
    List<Bernama> names();

    /** The file among the names of its plan. */
    ReadFile finish(IdIndex index);
}
