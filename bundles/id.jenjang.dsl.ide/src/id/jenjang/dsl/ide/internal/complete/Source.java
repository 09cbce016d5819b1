package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.internal.expect.Option;

/** Proposals of one kind. */
interface Source {

    /** Adds what may be written at the place for a word the grammar allows there. */
    void propose(Site site, Option option, Drafts drafts);
}
