package dk.traad.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the program does by itself from time to time: not while it runs a command, and not where tests call the jobs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "traad.command", havingValue = "false", matchIfMissing = true)
@ConditionalOnProperty(name = "traad.jobs", havingValue = "true", matchIfMissing = true)
class JobSettings {}
