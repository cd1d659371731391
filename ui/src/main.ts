// Mounts the page. Everything it shows comes from the window's program, finished.
import { mount } from "svelte";

import "./tokens.css";
import "./components.css";
import App from "./App.svelte";

const target = document.getElementById("page");
if (target) mount(App, { target });
