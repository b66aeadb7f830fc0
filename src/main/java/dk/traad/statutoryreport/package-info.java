/** The guide to a statutory report: facts and judgement apart, no consent, outside every ordinary view, its receipt followed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "audit", "access", "screen", "child", "handover", "retention"})
package dk.traad.statutoryreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
