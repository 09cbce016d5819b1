package id.jenjang.workbench.internal.preview;

import id.jenjang.workbench.internal.document.DocumentAt;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.Optional;

/**
 * What a preview is asked for.
 *
 * @param moment the plan
 * @param kind word of the kind of document; empty for the usual one
 * @param wanted agency and year; empty for the newest
 */
record Request(PlanMoment moment, Optional<String> kind, Optional<DocumentAt> wanted) {}
