/** Every child seen at least once a year: own assessments made apart, one joint assessment, and the parents told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "access", "municipality", "screen", "assessmentform", "retention"})
package dk.traad.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
