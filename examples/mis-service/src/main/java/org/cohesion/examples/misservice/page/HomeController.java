package org.cohesion.examples.misservice.page;

import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The first page. */
@Controller
class HomeController {

  private final PolicyStore store;

  HomeController(PolicyStore store) {
    this.store = store;
  }

  @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
  @ResponseBody
  String home() {
    long schools = store.schools(new Page.Request(0, 1)).total();
    return "<!doctype html><html lang=\"en\"><title>Policies</title><p>Schools: "
        + schools
        + "</p></html>";
  }
}
