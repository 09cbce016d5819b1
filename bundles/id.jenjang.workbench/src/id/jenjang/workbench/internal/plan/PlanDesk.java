package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.AfterEdit;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What lies on the desk of a workbench: one plan, and the element that everybody looks at. Parts of
 * the window ask for it as a service. Used by the user interface's thread only.
 */
public final class PlanDesk {

    /** Somebody who wants to know what lies on the desk, and what becomes of it. */
    public interface Visitor extends OpenPlan.Viewer {

        /** Another plan lies there, or none. */
        default void opened(Optional<OpenPlan> plan) {}

        /** Nothing lies there, and a plan is being read that will, or no longer. */
        default void awaited() {}

        /**
         * Another element is looked at.
         *
         * @param origin who selected it, so that it need not follow itself
         */
        default void selected(ElementRef element, Object origin) {}

        /**
         * The element that is looked at lies elsewhere since the texts have changed, or it is gone
         * and its neighbour is looked at; nobody has selected anything.
         */
        default void moved(ElementRef element) {}

        /**
         * The plan could not be saved.
         *
         * @return whether people have been told
         */
        default boolean notSaved(OpenPlan plan, IOException why) {
            return false;
        }
    }

    private final List<Visitor> visitors = new CopyOnWriteArrayList<>();
    private volatile OpenPlan plan;
    private LookedAt looked;
    private LookedAtSteps steps;
    private Path awaited;

    /** The plan; empty when none is open. */
    public Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** The element that is looked at; empty at first. */
    public Optional<ElementRef> selected() {
        return looked == null ? Optional.empty() : looked.element();
    }

    /**
     * Puts a plan there instead of the one that lies there.
     *
     * @param root the folder it was read from
     * @param read what was read
     */
    public OpenPlan open(Path root, EditedPlan read) {
        var next = OpenPlan.of(root, read);
        close();
        plan = next;
        looked = new LookedAt(next);
        steps = new LookedAtSteps(next, looked);
        next.add(new Relay(next));
        visitors.forEach(each -> each.opened(plan()));
        return next;
    }

    /**
     * A plan is being read that shall lie here.
     *
     * @param root its folder; empty when it is not read any more
     */
    public void await(Optional<Path> root) {
        awaited = root.orElse(null);
        if (plan == null) {
            visitors.forEach(Visitor::awaited);
        }
    }

    /**
     * What a part says that has no plan to show.
     *
     * @param sentence what it says when none is being read
     * @return nothing when there is a plan
     */
    public String whyEmpty(String sentence) {
        if (plan != null) {
            return "";
        }
        return awaited == null ? sentence : Messages.get("open.awaited", awaited.getFileName());
    }

    /** Takes the plan off the desk. */
    public void close() {
        if (plan != null) {
            var old = plan;
            plan = null;
            looked = null;
            steps.stop();
            visitors.forEach(each -> each.opened(Optional.empty()));
            old.close();
        }
    }

    /** Everybody shall look at an element. */
    public void select(ElementRef element, Object origin) {
        if (looked != null && !selected().equals(Optional.of(element))) {
            looked.at(element);
            visitors.forEach(each -> each.selected(element, origin));
        }
    }

    /**
     * Everybody shall look at an element that the last change was made for, as soon as the texts
     * have been read.
     *
     * @param element where it lies in the texts as they are now
     */
    public void selectSoon(ElementRef element) {
        if (plan.newest().filter(each -> each.plan() == plan.now()).isPresent()) {
            // Nothing had to be changed.
            select(element, this);
        } else {
            looked.wish(now -> new AfterEdit(now, now).of(element));
            steps.madeFor(element);
        }
    }

    /**
     * The plan could not be saved.
     *
     * @return whether somebody has told people; else whoever wanted to save has to
     */
    public boolean notSaved(IOException why) {
        boolean told = false;
        for (var each : visitors) {
            told = told || plan != null && each.notSaved(plan, why);
        }
        return told;
    }

    /** Tells somebody from now on, and at once what lies there. */
    public void add(Visitor visitor) {
        visitors.add(visitor);
        visitor.opened(plan());
    }

    /** Tells somebody no longer. */
    public void remove(Visitor visitor) {
        visitors.remove(visitor);
    }

    /** Tells all visitors what becomes of a plan, as long as it lies on the desk. */
    private final class Relay implements OpenPlan.Viewer {

        private final OpenPlan source;

        Relay(OpenPlan source) {
            this.source = source;
        }

        private void tell(Consumer<Visitor> news) {
            if (plan == source) {
                visitors.forEach(news);
            }
        }

        @Override
        public void textChanged(Path file) {
            tell(each -> each.textChanged(file));
        }

        @Override
        public void understood(PlanMoment moment) {
            if (plan != source) {
                return;
            }
            var before = selected();
            boolean wished = looked.read(moment.plan());
            tell(each -> each.understood(moment));
            var now = selected();
            if (!now.equals(before) && wished) {
                tell(each -> each.selected(now.get(), PlanDesk.this));
            } else if (!now.equals(before)) {
                tell(each -> each.moved(now.get()));
            }
        }

        @Override
        public void read(PlanMoment moment) {
            tell(each -> each.read(moment));
        }

        @Override
        public void leave(Path place) {
            tell(each -> each.leave(place));
        }

        @Override
        public void moved(Path from, Path to) {
            if (plan == source) {
                looked.moved(from, to);
            }
            tell(each -> each.moved(from, to));
        }

        @Override
        public void listed() {
            tell(OpenPlan.Viewer::listed);
        }

        @Override
        public void finish() {
            tell(OpenPlan.Viewer::finish);
        }

        @Override
        public void dirtyChanged(PlanFile file) {
            tell(each -> each.dirtyChanged(file));
        }
    }
}
