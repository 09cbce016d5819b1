package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.PlanEdits;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import java.util.Optional;
import java.util.function.Supplier;

/** What the fields of a form know of the part they stand in. */
interface FormHost {

    /** The way of what is typed into the plan. */
    FormEdits edits();

    /** Says what is wrong beside a control, or that nothing is. */
    void say(Control beside, Optional<String> wrong);

    /** Somebody types what is not in the plan yet; null when it was taken or given up. */
    void typing(Runnable take);

    /**
     * What somebody types is kept in case the program ends before it is in the plan.
     *
     * @param typed what would put it there; null once it is taken or given up
     */
    void keep(Supplier<PlanEdits> typed);

    /** Scrolls to a part of a control, if it is not seen. */
    void reveal(Control control, Rectangle part);

    /** Says in the status line what keys do where somebody is; nothing for an empty text. */
    void tell(String sentence);

    /**
     * A control needs more or less room.
     *
     * @param changed the control, of which alone this is so
     */
    void layout(Control changed);
}
