package org.weltoffen.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.weltoffen.access.DemoLogins;

/// Puts the demo accounts on the sign-in page.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    DemoLogins demoLogins() {
        return DemoAccounts.logins();
    }
}
